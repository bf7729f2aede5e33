package com.duebook.operator.ui;

import com.duebook.jobs.figures.ParkedWork.Item;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.function.Consumer;

/** What was given up on, the whole of its last error, and the one thing to do about it. */
class ParkedDialog extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    ParkedDialog(Item item, String workspace, KindWords kinds, Consumer<Item> again) {
        setHeaderTitle(kinds.of(item.kind()));
        setWidth("min(40rem, 96vw)");
        facts.addClassName("facts");
        fact("operator.name", workspace);
        fact("operator.work.attempts", String.valueOf(item.attempts()));
        fact("operator.work.error", item.error() == null ? "–" : item.error());
        add(facts);
        var retry = new Button(getTranslation("operator.tryAgain"), clicked -> {
            close();
            again.accept(item);
        });
        retry.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.action.close"), clicked -> close()), retry);
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
