package com.duebook.imports.ui;

import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.Question;
import com.duebook.imports.table.Preview;
import com.duebook.imports.table.Preview.Line;
import com.duebook.sheets.TextReading;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Where the table stands: on which sheet, in which line its header is, and in which letters it is written. */
class PlaceForm extends Section {

    private static final int WIDEST = 90;

    private final transient Preview preview;

    PlaceForm(Preview preview, Consumer<HeaderRow> whenMoved) {
        this.preview = preview;
        var form = MappingForm.form();
        var table = preview.guess().table();
        if (preview.sheets().size() > 1) {
            var sheet = new Select<Integer>();
            sheet.setLabel(getTranslation("imports.sheet"));
            sheet.setItems(IntStream.range(0, preview.sheets().size()).boxed().toList());
            sheet.setItemLabelGenerator(preview.sheets()::get);
            sheet.setValue(table.sheet());
            sheet.addValueChangeListener(changed -> whenMoved.accept(new HeaderRow(changed.getValue(), 0, null)));
            form.add(sheet);
        }
        var line = new Select<Line>();
        line.setLabel(getTranslation("imports.headerLine"));
        line.setItems(preview.top());
        line.setItemLabelGenerator(PlaceForm::text);
        preview.top().stream().filter(it -> it.line() == table.line()).findFirst().ifPresent(line::setValue);
        line.addValueChangeListener(changed -> whenMoved.accept(new HeaderRow(
                table.sheet(), changed.getValue().line(), isAsked() ? null : table.charset())));
        form.add(line, 2);
        if (!preview.letters().isEmpty()) {
            form.add(letters(table, whenMoved), 2);
        }
        add(form);
    }

    boolean isNeeded() {
        return preview.top().size() > 1 || preview.sheets().size() > 1 || !preview.letters().isEmpty();
    }

    private Select<TextReading> letters(HeaderRow table, Consumer<HeaderRow> whenMoved) {
        var letters = new Select<TextReading>();
        letters.setLabel(getTranslation("imports.letters"));
        letters.setItems(preview.letters());
        letters.setItemLabelGenerator(
                it -> getTranslation("imports.letters.one", getTranslation("imports.letters." + it.charset()), it.sample()));
        letters.setHelperText(getTranslation(isAsked() ? "imports.asked.LETTERS" : "imports.lettersText"));
        preview.letters().stream().filter(it -> it.charset().equals(table.charset())).findFirst().ifPresent(letters::setValue);
        letters.addValueChangeListener(changed -> whenMoved.accept(table.with(changed.getValue().charset())));
        return letters;
    }

    private boolean isAsked() {
        return preview.questions().contains(Question.LETTERS);
    }

    private static String text(Line line) {
        var text = line.text().length() > WIDEST ? line.text().substring(0, WIDEST) + "…" : line.text();
        return I18NProvider.translate("ui.labelled", String.valueOf(line.line()), text);
    }
}
