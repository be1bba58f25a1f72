package org.hemeroteca.entities.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.token.Folding;

/**
 * Compiles the patterns of the rule file: words, {@code {class}}, {@code {class:name}}, {@code {class=value}}, {@code {Capital}},
 * {@code ( a | b )}, optional {@code [ a | b ]}, and {@code <macro>}, which stands for its definition. There is no repetition,
 * so what a pattern can span is known from its text.
 */
final class PatternCompiler {
    private static final Pattern SYMBOL = Pattern.compile("[()\\[\\]|]|\\{[^}]+}|<[a-z-]+>|[^\\s()\\[\\]|{}<>]+");
    private static final Pattern CLASS = Pattern.compile("\\{([\\w-]+)(?:=([^:}]+))?(?::(\\w+))?}");
    private static final Pattern MACRO = Pattern.compile("<([a-z-]+)>");

    private final List<String> symbols = new ArrayList<>();
    private final List<Instruction> program = new ArrayList<>();
    private int at;

    private PatternCompiler(String pattern) {
        SYMBOL.matcher(pattern).results().forEach(found -> symbols.add(found.group()));
    }

    static List<Instruction> compile(String pattern, Map<String, String> macros) {
        var compiler = new PatternCompiler(expand(pattern, macros));
        compiler.alternatives();
        if (compiler.at < compiler.symbols.size()) {
            throw new IllegalArgumentException("Unbalanced pattern: " + pattern);
        }
        compiler.program.add(new Instruction.End());
        return List.copyOf(compiler.program);
    }

    /** Replaces macros, those inside macros too. */
    private static String expand(String pattern, Map<String, String> macros) {
        Matcher macro = MACRO.matcher(pattern);
        if (!macro.find()) {
            return pattern;
        }
        String expanded = macro.replaceAll(found -> {
            String definition = macros.get(found.group(1));
            if (definition == null) {
                throw new IllegalArgumentException("Nothing defines <%s>".formatted(found.group(1)));
            }
            return Matcher.quoteReplacement("(" + definition + ")");
        });
        return expand(expanded, macros);
    }

    /** One or more sequences, each before the next in preference. */
    private void alternatives() {
        var jumps = new ArrayList<Integer>();
        int split = reserve();
        sequence();
        while (at < symbols.size() && symbols.get(at).equals("|")) {
            at++;
            jumps.add(reserve());
            program.set(split, new Instruction.Split(split + 1, program.size()));
            split = reserve();
            sequence();
        }
        program.set(split, new Instruction.Jump(split + 1));
        jumps.forEach(jump -> program.set(jump, new Instruction.Jump(program.size())));
    }

    private int reserve() {
        program.add(new Instruction.End());
        return program.size() - 1;
    }

    private void sequence() {
        while (at < symbols.size() && !"|)]".contains(symbols.get(at))) {
            String symbol = symbols.get(at++);
            switch (symbol.charAt(0)) {
                case '(' -> group(")");
                case '[' -> optional();
                case '{' -> program.add(classOf(symbol));
                default -> program.add(new Instruction.Word(Folding.key(symbol).intern()));
            }
        }
    }

    private void group(String close) {
        alternatives();
        if (at >= symbols.size() || !symbols.get(at).equals(close)) {
            throw new IllegalArgumentException("Missing " + close + " in " + symbols);
        }
        at++;
    }

    private void optional() {
        int split = reserve();
        group("]");
        program.set(split, new Instruction.Split(split + 1, program.size()));
    }

    private static Instruction classOf(String symbol) {
        if (symbol.equals("{Capital}")) {
            return new Instruction.Capital();
        }
        if (symbol.equals("{Noun}")) {
            return new Instruction.Noun();
        }
        if (symbol.equals("{Plural}")) {
            return new Instruction.Plural();
        }
        Matcher parts = CLASS.matcher(symbol);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No class reads " + symbol);
        }
        String kind = parts.group(1).intern();
        return new Instruction.Class(kind, parts.group(2), parts.group(3) == null ? kind : parts.group(3));
    }
}
