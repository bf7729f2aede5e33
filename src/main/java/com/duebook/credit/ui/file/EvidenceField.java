package com.duebook.credit.ui.file;

import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.ui.form.FileUpload;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that goes with a form: looked at and kept when it is chosen, forgotten where the form is given up. */
class EvidenceField extends Div {

    private final transient EvidenceFiles files;
    private final Paragraph taken = new Paragraph();
    private transient @Nullable Evidence kept;
    private boolean saved;

    EvidenceField(EvidenceFiles files) {
        this.files = files;
        addClassName("section");
        taken.setVisible(false);
        add(new FileUpload(new Button(getTranslation("credit.evidence.choose")),
                getTranslation("credit.evidence.drop", EvidenceFiles.MOST_BYTES / 1_000_000), EvidenceFiles.MOST_BYTES, this::take,
                EvidenceFiles.endings()), taken);
    }

    void take(String name, Path file) {
        var one = files.keep(name, file);
        forget();
        kept = one;
        taken.setText(getTranslation("credit.evidence.taken", one.name()));
        taken.setVisible(true);
    }

    @Nullable
    Evidence kept() {
        return kept;
    }

    /** What the form says is written down, so that the file stays. */
    void saved() {
        saved = true;
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        super.onDetach(gone);
        if (!saved && !gone.getUI().isClosing()) {
            forget();
        }
    }

    private void forget() {
        if (kept != null) {
            files.forget(kept);
            kept = null;
        }
    }
}
