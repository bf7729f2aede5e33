package com.duebook.payments.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.payments.Share;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.OpenItem;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of some money each open invoice or charge takes: proposed in the order in which money settles, and free to be changed. */
class ShareFields extends Div {

    /** A customer may owe hundreds; what the money reaches is always among those shown. */
    private static final int FEW = 8;
    private static final int MORE = 40;

    private final transient Map<OpenItem, MoneyField> fields = new LinkedHashMap<>();
    private final Div rows = new Div();
    private final Button more = new Button("", clicked -> reveal(fields.size() + MORE));
    private final Paragraph rest = new Paragraph();
    private transient List<OpenItem> items = List.of();
    private @Nullable Money amount;

    ShareFields() {
        addClassName("share-fields");
        rows.addClassName("share-rows");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        rest.getElement().setAttribute("aria-live", "polite");
    }

    void show(List<OpenItem> open) {
        items = open;
        fields.clear();
        rows.removeAll();
        removeAll();
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("payments.shares.none")));
            return;
        }
        add(new H3(getTranslation("payments.shares.title")), rows, more, rest);
        reveal(FEW);
    }

    Collection<MoneyField> fields() {
        return Collections.unmodifiableCollection(fields.values());
    }

    private void reveal(int count) {
        items.stream().skip(fields.size()).limit(Math.max(0, count - fields.size())).forEach(item -> {
            var field = new MoneyField(label(item.name()), item.open().currency());
            field.addValueChangeListener(typed -> tellRest());
            fields.put(item, field);
            var open = new Span(getTranslation("payments.shares.open", MoneyFormat.format(item.open(), getLocale())));
            open.addClassName("share-open");
            rows.add(new Div(field, open));
        });
        more.setText(getTranslation("payments.shares.more", items.size() - fields.size()));
        more.setVisible(items.size() > fields.size());
    }

    void propose(@Nullable Money money) {
        amount = money;
        if (money != null) {
            reveal(reach(money));
        }
        var left = money;
        for (var entry : fields.entrySet()) {
            var take = left == null ? null : left.min(entry.getKey().open());
            left = left == null ? null : left.minus(Objects.requireNonNull(take));
            entry.getValue().setValue(take == null || take.isZero() ? null : take);
        }
        tellRest();
    }

    /** How many of the oldest the money pays, the last one in part. */
    private int reach(Money money) {
        var left = money;
        var count = 0;
        while (count < items.size() && left.isPositive()) {
            left = left.minus(left.min(items.get(count++).open()));
        }
        return count;
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
                .map(entry -> new Share(entry.getKey().debt(), Objects.requireNonNull(entry.getValue().getValue())))
                .toList();
    }

    private String label(DebtName name) {
        return getTranslation(name.isInvoice() ? "payments.shares.of" : name.key(), name.number());
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
