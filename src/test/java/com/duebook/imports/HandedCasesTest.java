package com.duebook.imports;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.duebook.imports.format.DateOrder;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.DecimalMark;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.SharedData;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files as other programs write them, each through the import's own door: what it is asked, refuses and takes. */
@IntegrationTest
class HandedCasesTest {

    @Autowired Imports imports;
    @Autowired Tasks tasks;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Texts texts;

    UUID acme = UUID.randomUUID();
    Actor finance = Actor.SYSTEM;

    static List<HandedCase> cases() throws IOException {
        return HandedCase.handed();
    }

    static List<HandedCase> programs() throws IOException {
        return HandedCase.ofPrograms();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTakenAsItIsMeant(HandedCase handed) {
        var file = SharedData.find("cases/" + handed.file());
        assumeThat(file).as("the handed files are not here; put them into ../shared/data/cases").isPresent();
        assertThat(file).hasValueSatisfying(it -> becomes(handed, it));
    }

    /** But for those that are read elsewhere: bank details and typed amounts. */
    @Test
    void leavesNoFileOut() throws IOException {
        var folder = SharedData.find("cases");
        assumeThat(folder).as("the handed files are not here; put them into ../shared/data/cases").isPresent();
        try (var files = Files.list(folder.orElseThrow())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")
                    && !name.equals("58-iban-bic.txt") && !name.equals("59-typed-amounts.txt")))
                    .isSubsetOf(cases().stream().map(HandedCase::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isTakenAsItsProgramMeansIt(HandedCase program) {
        becomes(program, HandedCase.PROGRAMS.resolve(program.file()));
    }

    private void becomes(HandedCase handed, Path file) {
        clock.set(Instant.parse("2026-11-28T10:00:00Z"));
        acme = workspaces.open("Acme");
        finance = workspaces.member(acme, Role.FINANCE);
        workspaces.open("Bolt");

        assertThat(String.join("\n", seen(handed, file))).isEqualTo(String.join("\n", handed.expected()));
    }

    private List<String> seen(HandedCase handed, Path file) {
        var seen = new ArrayList<String>();
        try {
            var run = upload(handed, file);
            var mapping = mapping(as(() -> imports.preview(run)), handed, seen);
            as(() -> imports.tryOut(run, mapping));
            queue.drain();
            var dry = as(() -> imports.findings(run)).orElseThrow();
            dry.faults().forEach(fault -> seen.add("fault: %d | %s | %s | %s".formatted(fault.line(), fault.column(),
                    fault.value(), texts.get(fault.key(), Locale.ENGLISH, fault.arguments()))));
            var task = as(() -> imports.start(run, mapping));
            queue.drain();
            assertThat(as(() -> tasks.view(task)).state()).isEqualTo(TaskState.DONE);
            assertThat(as(() -> imports.view(run)).counts()).as("what was tried is what is done").contains(dry.counts());
            seen.addAll(credit());
            seen.addAll(taken(handed));
        } catch (Refusal refusal) {
            seen.add("refused: " + texts.get(refusal.key(), Locale.ENGLISH, refusal.arguments()));
        }
        return seen;
    }

    private static Mapping mapping(Preview preview, HandedCase handed, List<String> asked) {
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.putAll(preview.guess().columns());
        handed.chosen().forEach((field, header) -> columns.put(field, preview.header().indexOf(header)));
        preview.questions().forEach(question -> asked.add("asked: " + question));
        var guess = preview.guess().with(columns);
        return guess.with(handed.answer("dates", DateOrder::valueOf).orElse(guess.dates()),
                handed.answer("decimals", DecimalMark::valueOf).orElse(guess.decimals()),
                handed.answer("currency", Currency::getInstance).orElse(guess.currency()));
    }

    private UUID upload(HandedCase handed, Path file) {
        return as(() -> {
            try {
                return imports.upload(handed.kind(), handed.file(), file, Locale.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<String> credit() {
        return as(() -> jdbc.sql("""
                        select p.currency, sum(p.unallocated_minor) as sum_minor from payment p
                        where p.tenant_id = :tenant and p.unallocated_minor > 0 group by p.currency order by p.currency""")
                .query((row, number) -> "credit: " + text(row, "sum_minor"))
                .list());
    }

    /** Of a customer, what other tables have. */
    private static String selected(String column) {
        return column.equals("c.tags") ? "(select group_concat(t.tag order by t.tag separator ' + ') from customer_tag t"
                + " where t.tenant_id = :tenant and t.customer_id = c.id) tags" : column;
    }

    private List<String> taken(HandedCase handed) {
        var from = handed.kind() == ImportKind.CUSTOMERS
                ? "customer c where c.tenant_id = :tenant order by c.created_at, c.reference, c.id"
                : "invoice i join customer c on c.tenant_id = i.tenant_id and c.id = i.customer_id"
                        + " where i.tenant_id = :tenant order by length(i.number), i.number";
        return as(() -> jdbc.sql("select %s.currency, %s from %s".formatted(
                handed.kind() == ImportKind.CUSTOMERS ? "c" : "i",
                handed.columns().stream().map(HandedCasesTest::selected).collect(joining(", ")), from))
                .query((row, number) -> "taken: " + handed.columns().stream().map(column -> text(row, column))
                        .collect(joining(" | ")))
                .list());
    }

    /** Amounts with their currency, as they would be read out. */
    private static String text(ResultSet row, String column) {
        try {
            var plain = column.substring(column.indexOf('.') + 1);
            if (plain.endsWith("_minor")) {
                var money = Money.of(row.getLong(plain), Currency.getInstance(row.getString("currency")));
                return money.currency().getCurrencyCode() + " " + money.amount().toPlainString();
            }
            var value = row.getString(plain);
            return value == null ? "-" : value;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T as(Supplier<T> work) {
        return tenancy.callAs(acme, finance, work);
    }
}
