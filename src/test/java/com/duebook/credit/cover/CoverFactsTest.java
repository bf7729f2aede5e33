package com.duebook.credit.cover;

import static com.duebook.credit.cover.CoverFacts.COVER_AMOUNT;
import static com.duebook.credit.cover.CoverFacts.COVER_DAYS_LEFT;
import static com.duebook.credit.cover.CoveredShareFacts.GUARANTEED_SHARE;
import static com.duebook.credit.cover.Covers.guarantee;
import static com.duebook.credit.cover.Covers.insured;
import static com.duebook.credit.cover.NotifyFacts.NOTIFY_DAYS_LEFT;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.limit.LimitScope;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CoverFactsTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired CreditCovers covers;
    @Autowired Facts facts;
    @Autowired Books books;
    @Autowired CustomerGroups groups;
    @Autowired NotifyDeadlines deadlines;

    private UUID customer;

    @BeforeEach
    void aDebtor() {
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(1_000_00));
    }

    @Test
    void tellWhatIsCoveredAndForHowLong() {
        record(guarantee(eur(300_00), TODAY, TODAY.plusDays(12)));
        record(insured(eur(100_00), TODAY, TODAY.plusDays(40)));

        var today = of(TODAY);
        assertThat(today.amounts(COVER_AMOUNT)).containsExactly(eur(390_00));
        assertThat(today.number(COVER_DAYS_LEFT)).hasValue(12);
        assertThat(today.number(GUARANTEED_SHARE)).hasValue(39);
        assertThat(of(TODAY.plusDays(12)).number(COVER_DAYS_LEFT)).hasValue(0);
        assertThat(of(TODAY.plusDays(13)).number(COVER_DAYS_LEFT)).hasValue(27);
    }

    @Test
    void tellNothingOfWhatDoesNotEnd() {
        record(guarantee(eur(5_000_00), TODAY));

        assertThat(of(TODAY).knows(COVER_DAYS_LEFT)).isFalse();
        assertThat(of(TODAY).number(GUARANTEED_SHARE)).hasValue(100);
        assertThat(of(TODAY.minusDays(1)).knows(COVER_AMOUNT)).isFalse();
    }

    @Test
    void knowNoShareOfNothing() {
        var other = books.customer(acme, "Owes nothing");
        workspaces.in(acme, () -> covers.record(Ids.next(), other, guarantee(eur(5), TODAY)));

        assertThat(workspaces.in(acme, () -> facts.read(FactQuery.on(TODAY, List.of(GUARANTEED_SHARE)))))
                .singleElement().satisfies(known -> {
                    assertThat(known.customer()).isEqualTo(customer);
                    assertThat(known.number(GUARANTEED_SHARE)).hasValue(0);
                });
    }

    /** By what held when it was issued, whatever has lapsed since; negative once the day is missed. */
    @Test
    void tellUntilWhenTheInsurerHasToHear() {
        record(insured(eur(100_00), TODAY, TODAY.plusDays(5)));
        var due = TODAY.plusDays(30);
        clock.advance(Duration.ofDays(10));
        books.issued(acme, customer, eur(50_00));

        assertThat(notify(due)).isEmpty();
        assertThat(notify(due.plusDays(1))).hasValue(59);
        assertThat(notify(due.plusDays(60))).hasValue(0);
        assertThat(notify(due.plusDays(63))).hasValue(-3);
        assertThat(workspaces.in(bolt, () -> facts.read(List.of(NOTIFY_DAYS_LEFT), due.plusDays(63)))).isEmpty();
    }

    @Test
    void tellNoInsurerOfWhatItDoesNotCover() {
        record(insured(eur(100_00), TODAY.plusDays(1), null));
        record(guarantee(eur(100_00), TODAY));

        assertThat(notify(TODAY.plusDays(90))).isEmpty();
    }

    @Test
    void tellOfAGroupsInsurerToo() {
        var head = books.customer(acme, "House");
        workspaces.in(acme, () -> {
            groups.place(customer, head);
            return covers.record(Ids.next(), head, new NewCover(LimitScope.GROUP, CoverKind.INSURANCE, "Credit Insurance plc", "P-1",
                    Books.EUR, 1_000_00L, 90, TODAY, null, null, 20, false, "", null));
        });
        var day = TODAY.plusDays(40);

        assertThat(notify(day)).hasValue(10);
        assertThat(workspaces.in(acme, () -> facts.read(List.of(NOTIFY_DAYS_LEFT), day))).singleElement()
                .satisfies(known -> assertThat(known.customer()).isEqualTo(customer));
        clock.advance(Duration.ofDays(40));
        assertThat(workspaces.in(acme, () -> deadlines.of(customer))).singleElement()
                .satisfies(by -> assertThat(by.last()).isEqualTo(TODAY.plusDays(50)));
    }

    private OptionalLong notify(LocalDate day) {
        var query = FactQuery.on(day, List.of(NOTIFY_DAYS_LEFT)).of(List.of(customer));
        return workspaces.in(acme, () -> facts.read(query)).stream().findFirst().map(known -> known.number(NOTIFY_DAYS_LEFT))
                .orElse(OptionalLong.empty());
    }

    private void record(NewCover cover) {
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, cover));
    }

    private CustomerFacts of(LocalDate day) {
        var query = FactQuery.on(day, List.of(COVER_AMOUNT, COVER_DAYS_LEFT, GUARANTEED_SHARE));
        return workspaces.in(acme, () -> facts.read(query.of(List.of(customer)))).stream().findFirst()
                .orElseGet(() -> new CustomerFacts(customer, day, List.of()));
    }
}
