package com.duebook.credit.delinquent;

import com.duebook.ageing.AgeBand;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.warning.HoldStateFacts;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ScoreFacts;
import com.duebook.customers.CustomerNames;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.Facts;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.OpenOfCustomer;
import com.duebook.ledger.open.OpenSums;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What else is known of those who are late, in as many questions for fifty as for one. */
@Component
class DelinquentDetails {

    private final OpenSums open;
    private final CustomerNames names;
    private final Facts facts;
    private final Assessments assessments;

    DelinquentDetails(OpenSums open, CustomerNames names, Facts facts, Assessments assessments) {
        this.open = open;
        this.names = names;
        this.facts = facts;
        this.assessments = assessments;
    }

    private record Key(UUID customer, Currency currency) {}

    List<DelinquentRow> of(List<Late> late, LocalDate day) {
        var customers = late.stream().map(Late::customer).distinct().toList();
        var called = names.of(customers);
        var known = known(customers, day);
        var byHand = assessments.setByHand(customers);
        var bands = bands(customers, day);
        return late.stream().map(each -> {
            var customer = each.customer();
            var stage = Stage.of(hold(known.get(customer)), each.isAllDisputed());
            return new DelinquentRow(customer, called.name(customer), creditClass(known.get(customer)), byHand.get(customer),
                    each.since(), each.days(day),
                    bands.getOrDefault(new Key(customer, each.overdue().currency()), List.of()), each.overdue(), each.disputed(), stage,
                    NextStep.of(stage, each.days(day), !each.disputed().isZero()),
                    called.of(customer).owner());
        }).toList();
    }

    private Map<UUID, CustomerFacts> known(List<UUID> customers, LocalDate day) {
        return facts.read(List.of(ScoreFacts.CREDIT_CLASS, HoldStateFacts.CREDIT_HOLD), customers, day).stream()
                .collect(Collectors.toMap(CustomerFacts::customer, each -> each));
    }

    private static HoldState hold(@Nullable CustomerFacts known) {
        return known == null ? HoldState.NONE
                : known.words(HoldStateFacts.CREDIT_HOLD).stream().findFirst().map(HoldState::valueOf).orElse(HoldState.NONE);
    }

    private static @Nullable String creditClass(@Nullable CustomerFacts known) {
        return known == null ? null : known.words(ScoreFacts.CREDIT_CLASS).stream().findFirst().orElse(null);
    }

    private Map<Key, List<Money>> bands(List<UUID> customers, LocalDate day) {
        return open.of(AsOf.now(day), AgeBand.ranges(day), customers).stream().collect(Collectors.toMap(
                each -> new Key(each.customer(), each.open().getFirst().currency()), DelinquentDetails::late));
    }

    private static List<Money> late(OpenOfCustomer each) {
        return each.open().subList(AgeBand.TO_30.ordinal(), each.open().size());
    }
}
