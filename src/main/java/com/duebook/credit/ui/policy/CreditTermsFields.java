package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.CreditTerms;
import com.duebook.ui.Words;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What credit customers of a class or segment get: a limit, the longest terms, prepayment; each may be left empty. */
class CreditTermsFields {

    private final CurrencyField currency = new CurrencyField();
    private final MoneyField limit;
    private final WholeField longestTerms;
    private final WholeField prepayment;

    CreditTermsFields(CreditTerms now, Currency usual, Words words) {
        currency.setLabel(words.get("credit.policy.field.limitCurrency"));
        currency.setValue(now.limit() == null ? usual : now.limit().currency());
        limit = new MoneyField(words.get("credit.policy.field.limit"), Objects.requireNonNull(currency.getValue()));
        limit.setHelperText(words.get("credit.policy.limit.hint"));
        currency.addValueChangeListener(chosen -> limit.setCurrency(chosen.getValue()));
        longestTerms = whole("longestTerms", 0, CreditTerms.MOST_DAYS, now.longestTerms(), words);
        prepayment = whole("prepayment", 1, 100, now.prepayment(), words);
        if (now.limit() != null) {
            limit.setValue(now.limit());
        }
    }

    FormLayout in(FormLayout form) {
        form.add(currency, limit, longestTerms, prepayment);
        return form;
    }

    FieldRefusals refusals(FieldRefusals refusals) {
        return refusals.at("credit.policy.refusal.limit", limit).at("credit.policy.refusal.terms", longestTerms)
                .at("credit.policy.refusal.prepayment", prepayment);
    }

    CreditTerms value() {
        return new CreditTerms(limit.getValue(), longestTerms.getValue(), prepayment.getValue());
    }

    private static WholeField whole(String name, int least, int most, @Nullable Integer now, Words words) {
        var field = new WholeField(words.get("credit.policy.field." + name));
        field.setMin(least);
        field.setMax(most);
        field.setHelperText(words.get("credit.policy." + name + ".hint"));
        if (now != null) {
            field.setValue(now);
        }
        return field;
    }
}
