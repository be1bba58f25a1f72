package org.hemeroteca.entities.name;

import java.util.Arrays;

/** Collects the features of one token as bucket numbers; reused from token to token, so not shared between threads. */
final class FeatureBuffer {
    private final int mask;
    private int[] buckets = new int[160];
    private int size;

    /** @param bits how many bits a bucket number has */
    FeatureBuffer(int bits) {
        this.mask = (1 << bits) - 1;
    }

    void clear() {
        size = 0;
    }

    void add(int template, int value) {
        add(template, value, 0);
    }

    void add(int template, int value, int other) {
        int hash = (template + 1) * 0x9E3779B9 + value;
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B + other;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * size);
        }
        buckets[size++] = (hash ^ hash >>> 16) & mask;
    }

    int size() {
        return size;
    }

    int bucket(int index) {
        return buckets[index];
    }

    int[] toArray() {
        return Arrays.copyOf(buckets, size);
    }
}
