package com.duebook.credit.ui.hold;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.list.HoldRow;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Query;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may owe how much, and how they stand. */
class HoldsViewTest extends ScreenTest {

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired HoldDecisions decisions;
    @Autowired CustomerGroups groups;
    @Autowired HoldColumns columns;
    @Autowired HoldTexts texts;
    @Autowired LimitTexts limits;
    @Autowired WorkQueue queue;
    @Autowired List<NightlyTask> nights;

    @Test
    void saysWhatBelongsIntoAnEmptyList() {
        books.customer(acme, "Unlimited Ltd");
        open("");

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively()).contains("No limits and no holds yet");
    }

    @Test
    void listsTheStrictestFirstAndThenWhoUsesMost() {
        four();
        open("");

        assertThat(rows()).extracting(HoldRow::name).containsExactly("Stopped Ltd", "Held Ltd", "Watched Ltd", "Easy Ltd");
        assertThat(rows()).extracting(HoldRow::state)
                .containsExactly(HoldState.STOP, HoldState.HOLD, HoldState.WATCH, HoldState.NONE);
        assertThat(rows()).extracting(HoldRow::usedPercent).containsExactly(-1L, 150L, 95L, 10L);
        assertThat(chip("All")).endsWith("4");
        assertThat(chip("On hold")).endsWith("1");
        assertThat(chip("Unlocked for a while")).endsWith("0");
    }

    @Test
    void narrowsByStateAndNameAndSorts() {
        four();
        open("state=watch");
        assertThat(rows()).extracting(HoldRow::name).containsExactly("Watched Ltd");
        open("q=eld");
        assertThat(rows()).extracting(HoldRow::name).containsExactly("Held Ltd");
        open("sort=percent");
        assertThat(rows()).extracting(HoldRow::usedPercent).containsExactly(-1L, 10L, 95L, 150L);
        open("sort=percent&order=desc");
        assertThat(rows()).extracting(HoldRow::usedPercent).containsExactly(150L, 95L, 10L, -1L);
    }

    @Test
    void hasGroupsAsRowsAndWhoIsTooLate() {
        credit.holds(acme, new HoldPolicy(90, 10, Set.of()));
        var head = books.customer(acme, "House");
        var member = books.customer(acme, "Member");
        workspaces.in(acme, () -> {
            groups.place(member, head);
            return true;
        });
        books.issued(acme, member, List.of(new Instalment(CreditBooks.TODAY.minusDays(11), eur(500))));
        credit.groupLimit(acme, head, eur(400));
        workspaces.in(acme, () -> {
            nights.stream().filter(task -> task.kind().equals("credit.holds")).forEach(task -> task.run(CreditBooks.TODAY));
            return true;
        });
        open("");

        assertThat(rows()).extracting(HoldRow::name).containsExactly("House", "Member");
        assertThat(rows()).extracting(HoldRow::scope).containsExactly(LimitScope.GROUP, LimitScope.CUSTOMER);
        assertThat(rows()).extracting(HoldRow::daysLate).containsExactly(0L, 11L);
    }

    @Test
    void saysLimitsOfZeroAndWithoutEndInWordsWhenTakenAlong() {
        four();
        var cash = books.customer(acme, "Cash Ltd");
        credit.limit(acme, cash, eur(0));

        var written = workspaces.in(acme, () -> {
            var row = columns.rows(new Query(Map.of("q", "cash"))).after(null, 100);
            return columns.columns(Locale.ENGLISH).stream().map(column -> String.valueOf(column.value().apply(row.getFirst()))).toList();
        });

        assertThat(written).startsWith("Cash Ltd").contains("Cash before delivery", "Not held", "EUR");
    }

    /** A phone's row said "EUR 50.00 of Cash before delivery". */
    @Test
    void saysOnAPhoneWhatIsUsedOfALimitThatIsNoAmount() {
        var cash = books.customer(acme, "Cash Ltd");
        books.issued(acme, cash, eur(50_00));
        credit.limit(acme, cash, eur(0));
        open("");
        assertThat(texts.use(rows().getFirst(), limits).replace('\u00a0', ' ')).isEqualTo("EUR 50.00 used, cash before delivery");

        credit.limit(acme, books.customer(acme, "Easy Ltd"), eur(100_00));
        open("q=easy");
        assertThat(texts.use(rows().getFirst(), limits).replace('\u00a0', ' ')).isEqualTo("EUR 0.00 of EUR 100.00");
    }

    @Test
    void isTheWorkspacesOwn() {
        var theirs = books.customer(bolt, "Theirs Ltd");
        credit.limit(bolt, theirs, eur(1));
        open("");

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    private void four() {
        limited("Easy Ltd", 10, 100);
        limited("Watched Ltd", 95, 100);
        limited("Held Ltd", 150, 100);
        var stopped = books.customer(acme, "Stopped Ltd");
        workspaces.in(acme, () -> {
            decisions.stop(stopped, LimitScope.CUSTOMER, "insolvency");
            return true;
        });
    }

    private UUID limited(String name, long owed, long limit) {
        var customer = books.customer(acme, name);
        books.issued(acme, customer, eur(owed));
        credit.limit(acme, customer, eur(limit));
        return customer;
    }

    private void open(String query) {
        queue.drain();
        UI.getCurrent().navigate("credit", QueryParameters.fromString(query));
    }

    private List<HoldRow> rows() {
        return find(HoldGrid.class).single().getDataProvider().fetch(new com.vaadin.flow.data.provider.Query<>()).map(HoldRow.class::cast)
                .toList();
    }

    private String chip(String label) {
        return find(Button.class).all().stream().filter(chip -> chip.hasClassName("chip") && chip.getElement().getTextRecursively()
                .startsWith(label)).map(chip -> chip.getElement().getTextRecursively()).findFirst().orElseThrow();
    }
}
