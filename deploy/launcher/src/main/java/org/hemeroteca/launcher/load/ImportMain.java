package org.hemeroteca.launcher.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.Signals;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.outcome.StopRequested;

/** Imports files into an archive, as {@code deploy/import} starts it. */
public final class ImportMain {
    private final StopRequest stop;
    private final Console console;
    private final Optional<String> key;

    ImportMain(StopRequest stop, Console console, Optional<String> key) {
        this.stop = stop;
        this.console = console;
        this.key = key;
    }

    public static void main(String[] arguments) {
        var stop = new StopRequest();
        Signals.listen(stop::make);
        var key = Optional.ofNullable(System.getenv("HEMEROTECA_API_KEY"));
        System.exit(new ImportMain(stop, Console.ofProcess(), key)
                .run(List.of(arguments))
                .number());
    }

    ExitCode run(List<String> arguments) {
        try {
            var options = ImportOptions.parse(arguments);
            if (options.help()) {
                console.say(ImportOptions.usage());
                return ExitCode.DONE;
            }
            return load(options);
        } catch (LaunchFailure failure) {
            console.complain(failure.getMessage());
            return failure.code();
        } catch (StopRequested requested) {
            console.complain("Stopped. Start the import again to go on.");
            return requested.code();
        } catch (IOException e) {
            console.complain("A file cannot be read or written: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private ExitCode load(ImportOptions options) throws IOException {
        var sources = Source.in(options.named());
        var retries = Retries.usual(stop);
        var progress = new Progress(
                System.err,
                System.console() != null,
                sources.stream().mapToLong(Source::size).sum(),
                System::nanoTime);
        try (var errors = new ErrorsFile(options.errors())) {
            var importer = new Importer(new ImportClient(options.api(), key, retries, stop), retries, errors, progress);
            importer.read(sources);
            tell(importer, errors);
            return errors.count() == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void tell(Importer importer, ErrorsFile errors) {
        var counts = importer.counts().entrySet().stream()
                .map(count -> "%d %s".formatted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
        console.say(counts.isEmpty() ? "Nothing was stored." : "In the archive: " + counts + ".");
        if (errors.count() > 0) {
            console.complain("%d refused, see %s".formatted(errors.count(), errors.file()));
        }
    }
}
