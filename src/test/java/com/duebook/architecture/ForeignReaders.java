package com.duebook.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Classes whose SQL names a table of another module. */
record ForeignReaders(Map<String, String> owners, Set<String> exempt) {

    /** Reports read all, and whoever proves the books of several modules against the journal may ask none of them. */
    static final Set<String> MAY_READ_ALL = Set.of("insight", "audit.chain.BooksCheck");

    /**
     * @param base the folder of compiled classes in which each folder is a module
     * @return lines such as {@code payments.PaymentList -> customers.customer}, in order
     */
    SortedSet<String> in(Path base) {
        var tables = new NamedTables(owners.keySet());
        var found = new TreeSet<String>();
        try (var files = Files.walk(base)) {
            for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var name = base.relativize(file).toString().replaceAll("(\\$.*)?\\.class$", "").replace('/', '.');
                var module = name.replaceAll("\\..*", "");
                if (exempt.contains(module) || exempt.contains(name)) {
                    continue;
                }
                tables.in(Files.readAllBytes(file)).stream()
                        .filter(table -> !module.equals(owners.get(table)))
                        .forEach(table -> found.add("%s -> %s.%s".formatted(name, owners.get(table), table)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
