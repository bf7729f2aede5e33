package com.duebook.supply;

import com.duebook.DuebookApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the jar for production holds, as the build file says it, before there is a jar. */
public final class LeanProduct {

    private static final Path LIST = Path.of("target", "libraries.txt");
    private static final Path POM = Path.of("pom.xml");

    private LeanProduct() {}

    /** @param folder an empty one, for the classes; the libraries are used where they are */
    public static String classPath(Path folder) throws IOException {
        var definition = LeanDefinition.in(POM);
        for (var entry : entries().filter(entry -> !definition.leavesOut(entry)).toList()) {
            Files.createDirectories(folder.resolve(entry).getParent());
            Files.copy(classes().resolve(entry), folder.resolve(entry));
        }
        var libraries = libraries().stream().filter(library -> !library.optional()).map(library -> library.jar().toString());
        return Stream.concat(Stream.of(folder.toAbsolutePath().toString()), libraries).collect(Collectors.joining(File.pathSeparator));
    }

    /** The tables that the change files of what is left out make. */
    public static List<String> tablesLeftOut() throws IOException {
        var definition = LeanDefinition.in(POM);
        return entries().filter(definition::leavesOut).filter(entry -> entry.endsWith(".sql")).flatMap(LeanProduct::tables).toList();
    }

    static Stream<String> entries() throws IOException {
        try (var files = Files.walk(classes())) {
            return files.filter(Files::isRegularFile).map(file -> classes().relativize(file).toString().replace('\\', '/'))
                    .toList().stream();
        }
    }

    /** What a change file makes, by an entry's name. */
    static Stream<String> tables(String entry) {
        return read(entry).lines().filter(line -> line.startsWith("create table if not exists "))
                .map(line -> line.substring("create table if not exists ".length()).replaceFirst("\\W.*", ""));
    }

    /** What a change file takes away again. */
    static Stream<String> dropped(String entry) {
        return read(entry).lines().filter(line -> line.matches("drop table \\w+;"))
                .map(line -> line.replaceFirst("drop table (\\w+);", "$1"));
    }

    static String read(String entry) {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String entry) {
        try {
            return Files.readAllBytes(classes().resolve(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Library> libraries() throws IOException {
        if (Files.notExists(LIST) || Files.getLastModifiedTime(LIST).compareTo(Files.getLastModifiedTime(POM)) < 0) {
            throw new IllegalStateException(LIST + " is older than pom.xml; run mvn process-resources, which writes it");
        }
        return Library.in(LIST);
    }

    static Path classes() {
        try {
            return Path.of(DuebookApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
