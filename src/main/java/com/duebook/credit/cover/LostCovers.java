package com.duebook.credit.cover;

import com.duebook.credit.limit.LimitScope;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Insured limits that terms are too long for: the insurer does not pay for what is due later than the policy lets it be. */
@Component
public class LostCovers {

    private final StoredCovers stored;
    private final CustomerGroups groups;
    private final Texts texts;

    LostCovers(StoredCovers stored, CustomerGroups groups, Texts texts) {
        this.stored = stored;
        this.groups = groups;
        this.texts = texts;
    }

    /** Of the customer and of its group, as they hold on that day. Callers have checked the right to. */
    @Transactional(readOnly = true)
    public List<CoverView> of(UUID customer, LocalDate on, long days) {
        var head = groups.head(customer);
        return stored.shorterThan(List.of(customer, head), on, days).stream().map(CreditCover::view)
                .filter(cover -> cover.customer().equals(cover.terms().scope() == LimitScope.CUSTOMER ? customer : head)).toList();
    }

    /** A sentence for each. */
    public String text(List<CoverView> lost, long days, Locale reader) {
        return lost.stream().map(CoverView::terms).map(terms -> texts.get("credit.cover.lost", reader, terms.giver(), terms.reference(),
                terms.longestTerms() == null ? 0 : terms.longestTerms(), days, MoneyFormat.format(terms.raises(), reader)))
                .collect(Collectors.joining(" "));
    }
}
