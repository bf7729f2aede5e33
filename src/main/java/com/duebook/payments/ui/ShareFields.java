package com.duebook.payments.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.payments.Share;
import com.duebook.receivables.OpenItem;
import com.duebook.ui.MoneyField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of some money each open invoice takes: proposed for the oldest first, and free to be changed. */
class ShareFields extends Div {

    private final transient Map<OpenItem, MoneyField> fields = new LinkedHashMap<>();
    private final Paragraph rest = new Paragraph();
    private @Nullable Money amount;

    ShareFields() {
        addClassName("share-fields");
        rest.getElement().setAttribute("aria-live", "polite");
    }

    void show(List<OpenItem> items) {
        fields.clear();
        removeAll();
        if (items.isEmpty()) {
            add(new Paragraph(getTranslation("payments.shares.none")));
            return;
        }
        add(new H3(getTranslation("payments.shares.title")));
        items.forEach(item -> {
            var field = new MoneyField(getTranslation("payments.shares.of", item.number()), item.open().currency());
            field.addValueChangeListener(typed -> tellRest());
            fields.put(item, field);
            var open = new Span(getTranslation("payments.shares.open", MoneyFormat.format(item.open(), getLocale())));
            open.addClassName("share-open");
            add(new Div(field, open));
        });
        add(rest);
    }

    void propose(@Nullable Money money) {
        amount = money;
        var left = money;
        for (var entry : fields.entrySet()) {
            var take = left == null ? null : left.min(entry.getKey().open());
            left = left == null ? null : left.minus(Objects.requireNonNull(take));
            entry.getValue().setValue(take == null || take.isZero() ? null : take);
        }
        tellRest();
    }

    /** Marks what an invoice cannot take, and says when together it is more than there is. */
    boolean isWithin(Money money) {
        fields.forEach((item, field) -> {
            var typed = field.getValue();
            var tooMuch = typed != null && (typed.isNegative() || typed.compareTo(item.open()) > 0);
            if (tooMuch) {
                field.setErrorMessage(getTranslation("payments.shares.tooMuch",
                        MoneyFormat.format(item.open(), getLocale())));
            }
            field.setInvalid(tooMuch || field.isUnreadable());
        });
        return fields.values().stream().noneMatch(MoneyField::isInvalid) && total(money).compareTo(money) <= 0;
    }

    List<Share> chosen() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null && entry.getValue().getValue().isPositive())
                .map(entry -> new Share(entry.getKey().invoice(), Objects.requireNonNull(entry.getValue().getValue())))
                .toList();
    }

    private Money total(Money money) {
        return Money.sum(chosen().stream().map(Share::amount).toList(), money.currency());
    }

    private void tellRest() {
        var money = amount;
        if (money == null) {
            rest.setText("");
            return;
        }
        var left = money.minus(total(money));
        rest.setText(left.isNegative()
                ? getTranslation("payments.shares.over", MoneyFormat.format(left.negated(), getLocale()))
                : left.isZero() ? "" : getTranslation("payments.shares.rest", MoneyFormat.format(left, getLocale())));
        rest.setClassName("pay-trouble", left.isNegative());
    }
}
