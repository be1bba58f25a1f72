import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hemeroteca.entities.text.Sentences;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.text.Tokens;

/**
 * Lists the service's own sentences and tokens of every text in a folder, so that training reads what the service will read.
 * One sentence a line: name of the text, a tab, then {@code start:end} of each token in code points. Run from source:
 * {@code java -cp entities-service/target/classes ListTokens.java TEXTS OUT}.
 */
public class ListTokens {
    public static void main(String[] args) throws IOException {
        try (var files = Files.list(Path.of(args[0]));
                var out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                list(file, out);
            }
        }
    }

    private static void list(Path file, PrintWriter out) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        for (Span sentence : Sentences.of(text)) {
            List<String> tokens = Tokens.of(text, sentence).stream()
                    .map(t -> text.codePointCount(0, t.start()) + ":" + text.codePointCount(0, t.end()))
                    .toList();
            out.println(name + "\t" + String.join(" ", tokens));
        }
    }
}
