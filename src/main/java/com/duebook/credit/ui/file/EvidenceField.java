package com.duebook.credit.ui.file;

import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.ui.form.FileUpload;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that goes with a form: looked at when it is chosen, kept before the form is. */
class EvidenceField extends Div {

    private final transient EvidenceFiles files;
    private final Paragraph taken = new Paragraph();
    private transient @Nullable Evidence kept;

    EvidenceField(EvidenceFiles files) {
        this.files = files;
        addClassName("section");
        taken.setVisible(false);
        add(new FileUpload(new Button(getTranslation("credit.evidence.choose")),
                getTranslation("credit.evidence.drop", EvidenceFiles.MOST_BYTES / 1_000_000), EvidenceFiles.MOST_BYTES, this::take,
                EvidenceFiles.endings()), taken);
    }

    void take(String name, Path file) throws IOException {
        var one = files.keep(name, Files.readAllBytes(file));
        kept = one;
        taken.setText(getTranslation("credit.evidence.taken", one.name()));
        taken.setVisible(true);
    }

    @Nullable
    Evidence kept() {
        return kept;
    }
}
