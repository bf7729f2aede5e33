package com.duebook.receivables.ui;

import com.duebook.ui.Symbol;
import com.duebook.ui.form.DecimalField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.math.BigDecimal;
import java.util.List;

/** The tax rates of the workspace's country, at hand in a field that takes any other as well. */
final class TaxChoice {

    private TaxChoice() {}

    static void offer(List<BigDecimal> rates, DecimalField field) {
        if (rates.size() < 2) {
            return;
        }
        var open = new Button(Symbol.MORE.create());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel(field.getTranslation("receivables.line.taxRates"));
        open.setTabIndex(-1);
        var menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        rates.forEach(rate -> menu.addItem(rate.toPlainString() + " %", chosen -> field.setValue(rate)));
        field.setSuffixComponent(open);
    }
}
