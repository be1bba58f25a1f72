package org.hemeroteca.gateway.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** A gateway as deployments configure it: nobody without credentials, keys of a file, tokens of a provider. */
public class GuardedGateway implements QuarkusTestProfile {
    static final Path KEYS = Path.of("target", "guarded-gateway.keys");

    private static final Path PROVIDER = Path.of("target", "guarded-gateway.provider");

    static final int PER_MINUTE = 20;

    /** Whose pages may call the API. */
    static final String PAGE = "https://page.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "hemeroteca.access.anonymous",
                "",
                "hemeroteca.access.keys",
                KEYS.toString(),
                "hemeroteca.access.keys-refresh",
                "0s",
                "hemeroteca.access.rate-per-key",
                String.valueOf(PER_MINUTE),
                "hemeroteca.access.rate-per-address",
                String.valueOf(PER_MINUTE),
                // Tests are callers from different addresses.
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.cors.enabled",
                "true",
                "quarkus.http.cors.origins",
                PAGE,
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(publicKey(provider()).getEncoded()));
    }

    /** Has the file hold these keys alone. */
    static void write(String lines) {
        try {
            Files.createDirectories(KEYS.getParent());
            Files.writeString(KEYS, "# keys\n" + lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The line of a key as {@code deploy/keys} writes it. */
    static String line(String key, String scopes) {
        return "%s %s %s 2026-01-01T00:00:00Z for a test%n"
                .formatted(
                        key.substring(4, 16),
                        HexFormat.of().formatHex(ApiKey.Hash.of(key).bytes()),
                        scopes);
    }

    /** The provider's key, which is made once: the framework asks for the configuration more than once. */
    static PrivateKey provider() {
        try {
            if (Files.notExists(PROVIDER)) {
                Files.createDirectories(PROVIDER.getParent());
                Files.write(PROVIDER, newKey().getEncoded());
            }
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(PROVIDER)));
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PrivateKey newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PublicKey publicKey(PrivateKey key) {
        var numbers = (RSAPrivateCrtKey) key;
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(numbers.getModulus(), numbers.getPublicExponent()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
