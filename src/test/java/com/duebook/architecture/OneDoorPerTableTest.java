package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A table is read and written by the module that owns it: others ask that module. Those that read it themselves are
 * listed in foreign-readers.txt, and may only become fewer.
 */
class OneDoorPerTableTest {

    static final Path PRODUCT = HouseRulesTest.source().resolve("com/duebook");
    static final Map<String, String> OWNERS = TableOwners.of(HouseRulesTest.source().resolve("db/changes"), modules());

    @Test
    void noClassIsANewForeignReader() throws IOException {
        assertThat(new ForeignReaders(OWNERS, ForeignReaders.MAY_READ_ALL).in(PRODUCT))
                .as("ask the module that owns the table, or give it a read for sets")
                .isSubsetOf(listed());
    }

    @Test
    void whoReadsNoMoreIsTakenOffTheList() throws IOException {
        assertThat(listed())
                .as("take from foreign-readers.txt what is not so any more")
                .isSubsetOf(new ForeignReaders(OWNERS, ForeignReaders.MAY_READ_ALL).in(PRODUCT))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void findsAClassThatReadsAnothersTable() {
        var bad = folder().resolve("architecture/bad/modules");

        var owners = Map.of("note", "lower", "sketch", "upper");
        assertThat(new ForeignReaders(owners, Set.of()).in(bad)).containsExactly("upper.Peeping -> lower.note");
        assertThat(new ForeignReaders(owners, Set.of("upper.Peep", "lower")).in(bad)).hasSize(1);
        assertThat(new ForeignReaders(owners, Set.of("upper.Peeping")).in(bad)).isEmpty();
    }

    @Test
    void whoMayReadAllStillDoes() {
        var readers = new ForeignReaders(OWNERS, Set.of()).in(PRODUCT);

        assertThat(ForeignReaders.MAY_READ_ALL).allSatisfy(exempt -> assertThat(readers)
                .anyMatch(line -> line.startsWith(exempt + ".") || line.startsWith(exempt + " ")));
    }

    @Test
    void knowsATableWhereverAStatementMayNameIt() {
        var tables = new NamedTables(List.of("invoice", "open_day"));

        assertThat(tables.in("select 1 from invoice i")).containsExactly("invoice");
        assertThat(tables.in(" join invoice i on i.id = c.id join\n open_day d")).containsExactly("invoice", "open_day");
        assertThat(tables.in("insert into invoice (id) values (1)")).containsExactly("invoice");
        assertThat(tables.in("UPDATE `invoice` set open_minor = 0")).containsExactly("invoice");
        assertThat(tables.in("select 1 from customer c, invoice i")).containsExactly("invoice");
        assertThat(tables.in("select i.invoice from invoice_line i")).isEmpty();
        assertThat(tables.in("An invoice, invoice by invoice")).isEmpty();
    }

    @Test
    void everyEntityLiesInAModuleThatOwnsItsTable() {
        assertThat(HouseRulesTest.OURS.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(OWNERS).containsEntry(table(type), module(type)));
    }

    @Test
    void rejectsATableThatNoModuleIsKnownFor() {
        assertThat(TableOwners.owner("passkey", "0286-passkey.sql", Set.of("identity"))).isEqualTo("identity");
        assertThat(TableOwners.owner("invoice", "0030-receivables.sql", modules())).isEqualTo("receivables");
        assertThat(TableOwners.owner("attempt", "0041-payments-attempt.sql", modules())).isEqualTo("payments");
        assertThatIllegalStateException()
                .isThrownBy(() -> TableOwners.owner("harvest", "0999-harvest.sql", modules()))
                .withMessageContaining("harvest");
    }

    @Test
    void everyTableThatIsNamedOtherwiseIsStillThere() {
        assertThat(OWNERS).containsAllEntriesOf(TableOwners.NAMED_OTHERWISE);
        assertThat(modules()).containsAll(TableOwners.NAMED_OTHERWISE.values());
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(folder().resolve("foreign-readers.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static String table(JavaClass type) {
        return type.tryGetAnnotationOfType(Table.class).map(Table::name)
                .orElseGet(() -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }

    private static Set<String> modules() {
        try (var folders = Files.list(PRODUCT)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(OneDoorPerTableTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
