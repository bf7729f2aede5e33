package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldView.Standing;
import com.duebook.credit.hold.NewUnlock;
import com.duebook.credit.limit.LimitScope;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;

/** Stops credit by hand, or ends that, and says why. */
class StopDialog {

    private final FormDialog dialog;

    /**
     * @param name of the deed, as the texts have it
     * @param there what it can be done to: the customer, or the group that it heads
     */
    StopDialog(String name, List<Standing> there, Words words, BiConsumer<LimitScope, String> deed, Runnable done) {
        var scope = ScopeSelect.of(there, words);
        var reason = new TextArea(words.get("credit.hold.reason"));
        reason.setMaxLength(NewUnlock.LONGEST);
        reason.setWidthFull();
        var form = new Div(new Paragraph(words.get("credit.hold." + name + ".about")), scope, reason);
        form.addClassName("section");
        var refusals = new FieldRefusals().needed("credit.hold.refusal", reason);
        dialog = new FormDialog(words.get("credit.hold." + name + ".title"), form, words.get("credit.hold." + name + ".title"),
                () -> refusals.run(form, () -> {
                    deed.accept(scope.getValue(), reason.getValue().strip());
                    Notices.done(words.get("credit.hold." + name + ".done"));
                    done.run();
                }));
    }

    StopDialog dangerous() {
        dialog.dangerous();
        return this;
    }

    void open() {
        dialog.open();
    }

    /** Whether it is about the customer or the group; asked only where it can be both. */
    static final class ScopeSelect {

        private ScopeSelect() {}

        static Select<LimitScope> of(List<Standing> there, Words words) {
            var select = new Select<LimitScope>();
            select.setLabel(words.get("credit.limit.scope"));
            select.setItems(there.stream().map(Standing::scope).toList());
            select.setItemLabelGenerator(it -> words.get("credit.limit.scope." + it));
            select.setValue(there.getFirst().scope());
            select.setVisible(there.size() > 1);
            return select;
        }
    }
}
