package com.duebook.imports.ui;

import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.table.Preview;
import com.duebook.imports.table.Preview.Line;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Where the table stands: on which sheet, and in which line its header is. */
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
            sheet.addValueChangeListener(changed -> whenMoved.accept(new HeaderRow(changed.getValue(), 0)));
            form.add(sheet);
        }
        var line = new Select<Line>();
        line.setLabel(getTranslation("imports.headerLine"));
        line.setItems(preview.top());
        line.setItemLabelGenerator(PlaceForm::text);
        preview.top().stream().filter(it -> it.line() == table.line()).findFirst().ifPresent(line::setValue);
        line.addValueChangeListener(changed -> whenMoved.accept(new HeaderRow(table.sheet(), changed.getValue().line())));
        form.add(line, 2);
        add(form);
    }

    boolean isNeeded() {
        return preview.top().size() > 1 || preview.sheets().size() > 1;
    }

    private static String text(Line line) {
        var text = line.text().length() > WIDEST ? line.text().substring(0, WIDEST) + "…" : line.text();
        return line.line() + ": " + text;
    }
}
