package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BertModelFilesTest {
    private static final Path SHIPPED = Path.of("models");
    private static final String CRC_OF_ABC = "352441c2";
    private static final String SUM_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Files.writeString(folder.resolve(BertModelFiles.ENCODER), "abc");
        Files.writeString(folder.resolve(BertModelFiles.VOCABULARY), "abc");
        Files.writeString(
                folder.resolve(BertModelFiles.CHECKSUMS),
                "%1$s  encoder.onnx%n%1$s  vocabulary.txt%n".formatted(CRC_OF_ABC));
        Files.writeString(
                folder.resolve(BertModelFiles.IDENTITIES),
                "%1$s  encoder.onnx%n%1$s  vocabulary.txt%n".formatted(SUM_OF_ABC));
    }

    @Test
    void faults_intactFiles_areNone() throws IOException {
        assertThat(files().faults()).isEmpty();
        assertThat(files().version()).isEqualTo("bert-ba7816bf");
    }

    @Test
    void faults_changedFile_namesIt() throws IOException {
        Files.writeString(folder.resolve(BertModelFiles.VOCABULARY), "abd");
        assertThat(files().faults()).singleElement().asString().contains("vocabulary.txt", "differs from its checksum");
    }

    @Test
    void faults_missingFile_namesIt() throws IOException {
        Files.delete(folder.resolve(BertModelFiles.ENCODER));
        assertThat(files().faults()).singleElement().asString().contains("encoder.onnx is missing");
    }

    @Test
    void faults_missingList_namesWhatItShouldList() throws IOException {
        Files.delete(folder.resolve(BertModelFiles.CHECKSUMS));
        assertThat(files().faults()).hasSize(2).allMatch(fault -> fault.contains("checksums.crc32 does not list"));
    }

    @Test
    void faults_missingIdentity_namesWhatItShouldList() throws IOException {
        Files.delete(folder.resolve(BertModelFiles.IDENTITIES));
        assertThat(files().faults()).singleElement().asString().contains("checksums.sha256 does not list encoder.onnx");
    }

    @Test
    void version_shippedModel_isItsSha256() throws Exception {
        byte[] encoder = Files.readAllBytes(SHIPPED.resolve(BertModelFiles.ENCODER));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoder));
        var shipped = BertModelFiles.in(SHIPPED);
        assertThat(shipped.faults()).isEmpty();
        assertThat("bert-" + sum).startsWith(shipped.version());
    }

    @Test
    void faults_missingFolder_sayIt() throws IOException {
        var nowhere = BertModelFiles.in(folder.resolve("nowhere"));
        assertThat(nowhere.faults()).singleElement().asString().contains("There is no folder", "nowhere");
    }

    @Test
    void load_damagedFile_saysWhatIsWrong() throws IOException {
        Files.writeString(folder.resolve(BertModelFiles.ENCODER), "ab");
        var files = files();
        assertThatThrownBy(() -> BertTagger.load(files, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("encoder.onnx differs from its checksum");
    }

    @Test
    void load_filesThatAreNoModel_saysSo() throws IOException {
        Files.writeString(folder.resolve(BertModelFiles.VOCABULARY), "[UNK]\n[CLS]\n[SEP]\n");
        assertThatThrownBy(() -> BertEncoder.load(folder.resolve(BertModelFiles.ENCODER), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Cannot load the encoder");
    }

    private BertModelFiles files() throws IOException {
        return BertModelFiles.in(folder);
    }
}
