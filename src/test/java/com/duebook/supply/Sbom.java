package com.duebook.supply;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the bill of materials (CycloneDX 1.6) of what Maven resolved and of what the browser bundle was made of. The build runs this file as it is: CycloneDX's own
 * plugin refuses to work offline and takes twenty seconds to hash the embedded databases a dozen ways. The same
 * libraries always give the same bill, so that two can be compared.
 */
final class Sbom {

    private static final Pattern LICENSE = Pattern.compile("<license>.*?<name>\\s*(.*?)\\s*</name>.*?</license>", Pattern.DOTALL);

    private Sbom() {}

    /**
     * @param arguments what {@code dependency:list} wrote, the bundle's packages, the file to write, the product's version,
     *     and {@code lean} for the jar that leaves the optional libraries out
     */
    public static void main(String[] arguments) throws IOException {
        var lean = arguments.length > 4 && arguments[4].equals("lean");
        var libraries = Library.in(Path.of(arguments[0])).stream().filter(library -> !lean || !library.optional()).toList();
        Files.writeString(Path.of(arguments[2]), of(libraries, Files.readAllLines(Path.of(arguments[1])), arguments[3]));
    }

    /** @param bundled lines such as {@code @vaadin/grid 25.3.0 Apache-2.0} */
    static String of(List<Library> libraries, List<String> bundled, String version) {
        return """
                {
                "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
                "metadata": {"component": {"type": "application", "bom-ref": "duebook", "group": "com.duebook", "name": "duebook", "version": "%s"}},
                "components": [
                %s
                ]
                }
                """.formatted(version, Stream.concat(libraries.stream().map(Sbom::json), bundled.stream().map(Sbom::npm))
                .collect(Collectors.joining(",\n")));
    }

    private static String npm(String line) {
        var parts = line.split(" ", 3);
        var purl = "pkg:npm/" + parts[0].replace("@", "%40") + "@" + parts[1];
        return """
                {"type": "library", "bom-ref": "%s", "name": "%s", "version": "%s", "purl": "%s", "licenses": [{"expression": "%s"}]}"""
                .formatted(purl, parts[0], parts[1], purl, parts[2]);
    }

    private static String json(Library library) {
        var purl = "pkg:maven/" + library.group() + "/" + library.name() + "@" + library.version();
        return """
                {"type": "library", "bom-ref": "%s", "group": "%s", "name": "%s", "version": "%s", "purl": "%s",\
                 "licenses": [%s], "hashes": [{"alg": "SHA-256", "content": "%s"}]}""".formatted(purl, library.group(),
                library.name(), library.version(), purl, licenses(library.jar()), sha256(library.jar()));
    }

    private static String licenses(Path jar) {
        var description = jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".pom"));
        try {
            return !Files.exists(description) ? "" : LICENSE.matcher(Files.readString(description)).results()
                    .map(match -> "{\"license\": {\"name\": \"" + match.group(1).replaceAll("[\"\\\\\\s]+", " ") + "\"}}")
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("each Java has SHA-256", e);
        }
    }
}
