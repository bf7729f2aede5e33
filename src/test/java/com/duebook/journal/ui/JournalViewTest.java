package com.duebook.journal.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.exports.ListExport;
import com.duebook.audit.AuditEvent;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.audit.JournalRow;
import com.duebook.audit.chain.Manipulation;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.text.Texts;
import com.duebook.ui.StatusBadge;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class JournalViewTest extends ScreenTest {

    private static final int MANY = 10_000;

    @Autowired List<ListExport<?>> exports;
    @Autowired List<ControlledCommand<?>> commands;
    @Autowired PaymentFixture fixture;
    @Autowired JournalPages pages;
    @Autowired Journal journal;
    @Autowired Texts texts;
    @Autowired DataSource source;
    @Autowired TransactionTemplate transaction;
    @Autowired Tenancy tenancy;

    @Override
    protected Role role() {
        return Role.AUDITOR;
    }

    @BeforeEach
    void invoicesHereAndNextDoor() {
        fixture.invoice(acme, fixture.customer(acme, "Harbor Foods"), eur(100_00));
        fixture.invoice(bolt, fixture.customer(bolt, "Zanzibar"), eur(7_77));
    }

    @Test
    void showsWhatHappenedHereTheNewestFirst() {
        navigate("journal");

        assertThat(rows()).extracting(JournalRow::event).startsWith(
                AuditEvent.JOURNAL_READ, AuditEvent.INVOICE_ISSUED, AuditEvent.CUSTOMER_CREATED, AuditEvent.MEMBER_ADDED);
        assertThat(rows().getFirst().actorKind()).isEqualTo(Actor.Kind.MEMBER);
        assertThat(rows()).hasSameSizeAs(all());
        assertThat(rows()).extracting(JournalViewTest::amount).contains("10000").doesNotContain("777");
    }

    @Test
    void findsByActionAndByNumber() {
        UI.getCurrent().navigate("journal", QueryParameters.of("event", "CUSTOMER_CREATED"));
        assertThat(rows()).extracting(JournalRow::event).containsOnly(AuditEvent.CUSTOMER_CREATED);

        UI.getCurrent().navigate("journal", QueryParameters.of("q", "1"));
        assertThat(rows()).extracting(JournalRow::position).containsExactly(1L);

        UI.getCurrent().navigate("journal", QueryParameters.of("q", "no number"));
        assertThat(rows()).isEmpty();

        UI.getCurrent().navigate("journal", QueryParameters.of("from", "2199-01-01"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void saysUpToWhichEntryAllIsAsItWasWritten() {
        navigate("journal");
        press("Check all entries");
        assertThat(badges()).contains("Verified up to entry " + all().getFirst().position());

        tenancy.onPlatform(() -> transaction.execute(status -> JdbcClient.create(source)
                .sql("update audit_entry set deed = 'SIGNED_IN' where tenant_id = ? and position = 2")
                .param(Ids.bytes(acme)).update()));
        press("Check all entries");
        assertThat(badges()).contains(texts.get("journal.fault." + Manipulation.EDITED, Locale.ENGLISH, 2));
    }

    @Test
    void goesAlongMoreThanOnePage() {
        var before = all().getFirst().position();
        workspaces.in(acme, () -> {
            IntStream.range(0, MANY).forEach(entry -> journal.record(AuditEvent.SETTINGS_CHANGED, null));
            return true;
        });

        assertThat(workspaces.in(acme, pages::verify)).isEqualTo(new JournalPages.Verified(before + MANY, List.of(), List.of()));
    }

    @Test
    void saysEverythingInBothLanguages() {
        var keys = Stream.of(
                Arrays.stream(AuditEvent.values()).map(it -> "audit.event." + it),
                Arrays.stream(Fact.values()).map(it -> "audit.fact." + it),
                Arrays.stream(Actor.Kind.values()).map(it -> "audit.actor." + it),
                Arrays.stream(Manipulation.values()).map(it -> "journal.fault." + it),
                exports.stream().filter(it -> !it.list().equals("numbers")).map(it -> "audit.word." + it.list()),
                commands.stream().map(it -> "audit.word." + it.kind()))
                .flatMap(it -> it);

        assertThat(keys).allMatch(texts::has);
    }

    private void navigate(String path) {
        UI.getCurrent().navigate(path);
    }

    private List<JournalRow> rows() {
        return IntStream.range(0, test(grid()).size()).mapToObj(row -> test(grid()).getRow(row)).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<JournalRow> grid() {
        return (Grid<JournalRow>) find(Grid.class).single();
    }

    private List<JournalRow> all() {
        return workspaces.in(acme, () -> pages.page(JournalFilter.EVERYTHING, 0, 1_000));
    }

    private static String amount(JournalRow row) {
        return row.details().get("amount") instanceof Map<?, ?> amount ? String.valueOf(amount.get("minor")) : "";
    }

    private void press(String label) {
        find(Button.class).all().stream().filter(it -> label.equals(it.getText())).findFirst().orElseThrow().click();
    }

    private List<String> badges() {
        return find(StatusBadge.class).all().stream().map(StatusBadge::getText).toList();
    }
}
