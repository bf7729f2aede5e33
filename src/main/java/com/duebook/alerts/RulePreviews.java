package com.duebook.alerts;

import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows whom a rule would flag while it is being written: the same facts and the same predicate as the night's. */
@Service
public class RulePreviews {

    private static final int SHOWN = 8;

    private final Evaluation evaluation;
    private final Today today;
    private final Access access;

    RulePreviews(Evaluation evaluation, Today today, Access access) {
        this.evaluation = evaluation;
        this.today = today;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public RulePreview preview(RuleDetails details) {
        access.require(Right.READ);
        var flagged = evaluation.of(details, today.date()).stream().map(Flag::finding).toList();
        return new RulePreview(flagged.size(), totals(flagged), first(flagged));
    }

    private static List<Money> totals(List<Finding> flagged) {
        return flagged.stream()
                .flatMap(finding -> finding.amounts().stream())
                .collect(Collectors.groupingBy(Money::currency, Collectors.reducing(Money::plus)))
                .values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(money -> money.currency().getCurrencyCode()))
                .toList();
    }

    private static List<Finding> first(List<Finding> flagged) {
        return flagged.stream().sorted(Comparator.comparingLong(Finding::weight).reversed()).limit(SHOWN).toList();
    }
}
