package com.duebook.credit.ui.file;

import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who wrote an entry down and when, and a button that withdraws it while it counts. */
class WithdrawnBy extends Span {

    /** @param withdrawnAt null while it counts. @param withdraw null for whoever may not */
    WithdrawnBy(String by, Instant at, @Nullable Instant withdrawnAt, String what, Words words, @Nullable Runnable withdraw) {
        add(FileTable.tiny(by + " · " + words.dates().moment(at)));
        if (withdrawnAt != null) {
            add(FileTable.tiny(" · " + words.get("credit.file.withdrawn", words.dates().moment(withdrawnAt))));
        } else if (withdraw != null) {
            var button = new Button(words.get("credit.file.withdraw"),
                    clicked -> Confirm.destruction(words.get("credit.file.withdraw.title"),
                            words.get("credit.file.withdraw.text", what), words.get("credit.file.withdraw"), () -> {
                                withdraw.run();
                                Notices.done(words.get("credit.file.withdrawn.done"));
                            }));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(words.get("credit.file.withdraw.of", what));
            add(button);
        }
    }
}
