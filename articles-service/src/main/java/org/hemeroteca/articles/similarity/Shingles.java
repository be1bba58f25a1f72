package org.hemeroteca.articles.similarity;

import java.util.Arrays;
import java.util.List;
import org.hemeroteca.articles.words.Word;
import org.hemeroteca.articles.words.Words;

/**
 * The runs of four words of a text, without case and accents, each as a number.
 *
 * @param numbers ascending, none twice
 */
record Shingles(long[] numbers) {
    private static final int WORDS = 4;
    /** Runs of the beginning of a text that are looked at; what follows hardly changes whether texts are reprints. */
    private static final int MOST = 20_000;

    static Shingles of(String text) {
        List<Word> words = Words.in(text);
        int runs = Math.min(Math.max(0, words.size() - WORDS + 1), MOST);
        long[] hashes = words.stream()
                .limit((long) runs + WORDS - 1)
                .mapToLong(word -> hash(Words.fold(word.form())))
                .toArray();
        long[] numbers = new long[runs];
        for (int i = 0; i < runs; i++) {
            numbers[i] = combined(hashes, i);
        }
        return new Shingles(Arrays.stream(numbers).sorted().distinct().toArray());
    }

    private static long combined(long[] hashes, int start) {
        long number = 0;
        for (int i = start; i < start + WORDS; i++) {
            number = mixed(number * 31 + hashes[i]);
        }
        return number;
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 1_000_003 + word.charAt(i);
        }
        return mixed(hash);
    }

    /** Spreads the bits of a number over all of it (the finaliser of SplitMix64). */
    static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** The share of the runs of both that both have, 0 to 1. */
    double similarity(Shingles other) {
        int common = common(other.numbers);
        int all = numbers.length + other.numbers.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private int common(long[] others) {
        int common = 0;
        int other = 0;
        for (long number : numbers) {
            while (other < others.length && others[other] < number) {
                other++;
            }
            if (other < others.length && others[other] == number) {
                common++;
            }
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(numbers, shingles.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
