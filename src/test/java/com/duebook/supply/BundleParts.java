package com.duebook.supply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the screens ask of the browser bundle, a line each: {@code import X} with every first page, {@code route Y}
 * chunk of a route. {@code bin/bundle} runs this file as it is and keeps the lines beside the bundle.
 */
final class BundleParts {

    private static final Pattern IMPORT = Pattern.compile("^import '([^']+)';", Pattern.MULTILINE);
    private static final Pattern CHUNK =
            Pattern.compile("key === '(\\w+)'\\) \\{\\s*pending\\.push\\(import\\('\\./chunks/chunk-(\\w+)\\.js'");

    private BundleParts() {}

    /** @param arguments the imports that Vaadin's scan wrote, the folder of classes, and the file to write */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[2]), of(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    static List<String> of(Path imports, Path classes) throws IOException {
        var text = Files.readString(imports);
        var routes = routes(classes);
        return Stream.concat(
                IMPORT.matcher(text).results().map(found -> "import " + found.group(1)),
                CHUNK.matcher(text).results().map(found -> "route " + routes.getOrDefault(found.group(1), found.group(1))
                        + " " + found.group(2)))
                .sorted().distinct().toList();
    }

    /** By the hash of their names, which is all that the scan writes of them. */
    private static Map<String, String> routes(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                    .map(file -> file.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toMap(BundleParts::hash, name -> name));
        }
    }

    private static String hash(String name) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("each Java has SHA-256", e);
        }
    }
}
