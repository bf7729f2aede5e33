package com.duebook.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * Looks into the jar for production: it has to hold all that the one for trying out holds, but for what the build file
 * leaves out. The build runs this file as it is, and ends where something is wrong.
 */
public final class LeanJar {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private LeanJar() {}

    /** @param arguments the build file, what {@code dependency:list} wrote, the jar for trying out, and the lean one */
    public static void main(String[] arguments) throws IOException {
        var faults = faults(LeanDefinition.in(Path.of(arguments[0])), Library.in(Path.of(arguments[1])),
                Path.of(arguments[2]), Path.of(arguments[3]));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(arguments[3] + " is not as pom.xml says: " + String.join("; ", faults));
        }
    }

    static List<String> faults(LeanDefinition definition, List<Library> libraries, Path whole, Path lean) throws IOException {
        var faults = new ArrayList<String>();
        var classes = under(CLASSES, whole);
        definition.idle(List.copyOf(classes)).forEach(pattern -> faults.add("nothing is left out by " + pattern));
        compare(faults, under(CLASSES, lean), classes.stream().filter(entry -> !definition.leavesOut(entry)).collect(Collectors.toSet()));

        var optional = libraries.stream().filter(Library::optional).map(Library::file).collect(Collectors.toSet());
        var jars = under(LIBRARIES, whole);
        optional.stream().filter(file -> !jars.contains(file)).sorted().forEach(file -> faults.add(file + " cannot be tried out"));
        compare(faults, under(LIBRARIES, lean), jars.stream().filter(file -> !optional.contains(file)).collect(Collectors.toSet()));
        return faults;
    }

    private static void compare(List<String> faults, Set<String> found, Set<String> wanted) {
        found.stream().filter(entry -> !wanted.contains(entry)).forEach(entry -> faults.add(entry + " is in it"));
        wanted.stream().filter(entry -> !found.contains(entry)).sorted().forEach(entry -> faults.add(entry + " is missing"));
    }

    private static Set<String> under(String folder, Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length())).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
