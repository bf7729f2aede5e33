package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.score.Assessments;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CreditAsideTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Books books;
    @Autowired CreditLimits limits;
    @Autowired Assessments assessments;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void oneOverdue() {
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(300_00));
        clock.advance(Duration.ofDays(40));
    }

    @Test
    void standsBesideWhatIsOwed() {
        workspaces.in(acme, () -> assessments.assess(customer));
        limit();

        open();

        var score = workspaces.in(acme, () -> assessments.last(customer)).orElseThrow().score();
        assertThat(aside()).singleElement().asString()
                .contains(score + "of 100", "until ", "EUR 300.00of EUR 450.00", "Overdue EUR 300.00", "Room EUR 150.00");
    }

    @Test
    void saysThatNothingIsKnownYet() {
        open();

        assertThat(aside()).singleElement().asString().contains("Not assessed yet.", "No limit is set.");
    }

    @Test
    void followsALimitThatIsSetMeanwhile() {
        open();

        limit();

        Awaitility.await().pollInSameThread().until(() -> {
            roundTrip();
            return aside().getFirst().contains("of EUR 450.00");
        });
    }

    /** Where the same is said at length. */
    @Test
    void isLeftOutBesideItsTab() {
        open();
        assertThat(aside()).hasSize(1);

        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(aside()).isEmpty();
        find(TabSheet.class).single().setSelectedIndex(0);
        assertThat(aside()).hasSize(1);
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer));
        roundTrip();
    }

    private void limit() {
        workspaces.in(acme, () -> limits.set(Ids.next(), customer, NewLimit.own(eur(450_00), DAY, "agreed")));
    }

    private List<String> aside() {
        return find(Section.class).all().stream().map(section -> section.getElement().getTextRecursively().replace('\u00a0', ' '))
                .filter(text -> text.startsWith("CreditReasons")).toList();
    }
}
