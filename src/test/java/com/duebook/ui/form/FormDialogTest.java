package com.duebook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormDialogTest extends ScreenTest {

    @Test
    void opensWithTheCursorInTheFirstFieldThatCanBeTypedInto() {
        var hidden = new TextField();
        hidden.setVisible(false);
        var disabled = new TextField();
        disabled.setEnabled(false);
        var shown = new TextField();
        shown.setReadOnly(true);
        var first = new ComboBox<String>();
        var second = new TextField();

        open(new Div(new Text("Why"), new Paragraph("Now"), new Div(hidden, disabled), shown, new Div(first), second));

        assertThat(Stream.of(hidden, disabled, shown, first, second).map(FormDialogTest::hasCursor))
                .containsExactly(false, false, false, true, false);
    }

    @Test
    void putsTheCursorIntoTheBoxOfAnAmount() {
        var amount = new MoneyField("Amount", Currency.getInstance("EUR"));
        open(new Div(amount, new TextField()));

        assertThat(hasCursor(amount)).isTrue();
    }

    private static void open(Component form) {
        new FormDialog("Title", form, "Save", () -> true).open();
    }

    private static boolean hasCursor(Component field) {
        return field.getElement().getProperty("autofocus", false);
    }
}
