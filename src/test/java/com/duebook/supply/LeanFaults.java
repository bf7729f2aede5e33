package com.duebook.supply;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds a definition of the lean jar against the product's own files: what is for trying out only, and what is needed. */
final class LeanFaults {

    private static final String PROFILE = "org/springframework/context/annotation/Profile.class";

    private final LeanDefinition definition;
    private final Map<String, Set<Library>> homes;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, ClassRefs> kept = new TreeMap<>();
    private final Map<String, ClassRefs> leftOut = new TreeMap<>();
    private final Set<String> words;
    private final Set<String> dropped;

    private LeanFaults(LeanDefinition definition, Map<String, Set<Library>> homes, Map<String, ClassRefs> classes)
            throws IOException {
        this.definition = definition;
        this.homes = homes;
        classes.forEach((entry, refs) -> (definition.leavesOut(entry) ? leftOut : kept).put(entry, refs));
        this.dropped = LeanProduct.entries().filter(entry -> entry.endsWith(".sql")).flatMap(LeanProduct::dropped)
                .collect(Collectors.toSet());
        this.words = kept.values().stream().flatMap(refs -> refs.words().stream()).collect(Collectors.toSet());
    }

    /** Each class file of the product by its entry. */
    static Map<String, ClassRefs> classes() throws IOException {
        return LeanProduct.entries().filter(entry -> entry.endsWith(".class"))
                .collect(Collectors.toMap(entry -> entry, entry -> ClassRefs.of(LeanProduct.bytes(entry))));
    }

    /** In which libraries a class is, by the entry of its file. */
    static Map<String, Set<Library>> homes(List<Library> libraries) throws IOException {
        var homes = new HashMap<String, Set<Library>>();
        for (var library : libraries) {
            try (var jar = new JarFile(library.jar().toFile())) {
                jar.stream().filter(entry -> entry.getName().endsWith(".class"))
                        .forEach(entry -> homes.computeIfAbsent(entry.getName(), name -> new HashSet<>()).add(library));
            }
        }
        return homes;
    }

    static List<String> in(LeanDefinition definition, Map<String, Set<Library>> homes, Map<String, ClassRefs> classes) throws IOException {
        var looked = new LeanFaults(definition, homes, classes);
        var entries = LeanProduct.entries().toList();
        definition.idle(entries).forEach(pattern -> looked.faults.add("nothing is left out by " + pattern));
        looked.classesOfAProfile();
        looked.classesThatAreMissed();
        looked.libraries();
        entries.forEach(looked::entry);
        return looked.faults;
    }

    private void classesOfAProfile() {
        kept.forEach((entry, refs) -> {
            if (refs.classes().contains(PROFILE)) {
                faults.add(entry + " is of a profile, which production does not have");
            }
        });
    }

    private void classesThatAreMissed() {
        kept.forEach((entry, refs) -> refs.classes().stream().filter(leftOut::containsKey)
                .forEach(missed -> faults.add(entry + " needs " + missed + ", which is left out")));
    }

    private void libraries() {
        kept.forEach((entry, refs) -> refs.classes().stream()
                .filter(used -> homes.containsKey(used) && homes.get(used).stream().allMatch(Library::optional))
                .forEach(missed -> faults.add(entry + " needs " + missed + " of a library that is optional")));
        var needed = used(kept);
        used(leftOut).stream().filter(library -> !library.optional() && !needed.contains(library))
                .forEach(library -> faults.add(library.file() + " is used by what is left out only, and not optional"));
    }

    private Set<Library> used(Map<String, ClassRefs> classes) {
        return classes.values().stream().flatMap(refs -> refs.classes().stream())
                .flatMap(used -> homes.getOrDefault(used, Set.of()).stream()).collect(Collectors.toSet());
    }

    private void entry(String entry) {
        var out = definition.leavesOut(entry);
        if (entry.endsWith(".sql")) {
            LeanProduct.tables(entry).filter(table -> !table.startsWith("jobrunr_") && !dropped.contains(table))
                    .filter(table -> isUsed(table) == out)
                    .forEach(table -> faults
                            .add(entry + (out ? " is missed, for " + table + " is used" : " makes " + table + ", which nothing uses")));
        } else if (entry.matches("i18n/[a-z]+\\.properties")
                && words.contains(entry.replaceFirst("i18n/(.*)\\.properties", "$1.")) == out) {
            faults.add(entry + (out ? " is missed" : " has texts that nothing uses"));
        } else if (entry.matches("tenants/\\w+\\.yaml") && !out
                && Pattern.compile("(?m)^demo: *true").matcher(LeanProduct.read(entry)).find()) {
            faults.add(entry + " is a demo");
        }
    }

    /** By a statement, or as an entity. */
    private boolean isUsed(String table) {
        var entity = "/" + table.replace("_", "") + ".class";
        return words.contains(table) || kept.keySet().stream().anyMatch(entry -> entry.toLowerCase(Locale.ROOT).endsWith(entity));
    }
}
