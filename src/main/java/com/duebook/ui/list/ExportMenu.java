package com.duebook.ui.list;

import com.duebook.sheets.SheetFormat;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** The kinds of files that a list is offered as: each at once, or to be written in the background where the list is long. */
public class ExportMenu extends MenuBar {

    private final MenuItem item;
    private final List<MenuItem> atOnce = new ArrayList<>();
    private final List<MenuItem> later = new ArrayList<>();
    private long most = Long.MAX_VALUE;
    private long rows;

    ExportMenu() {
        addThemeVariants(MenuBarVariant.TERTIARY);
        item = addItem(Symbol.DOWNLOAD.create());
        item.add(getTranslation("ui.export"));
    }

    void offer(SheetFormat format, Anchor link) {
        atOnce.add(item.getSubMenu().addItem(link));
    }

    /** @param ask for a file of this kind and so many rows, where there are more than {@code most} */
    public void above(long most, ObjLongConsumer<SheetFormat> ask) {
        this.most = most;
        for (var format : SheetFormat.values()) {
            var order = item.getSubMenu().addItem(getTranslation("ui.export." + format), clicked -> ask.accept(format, rows));
            order.setVisible(false);
            later.add(order);
        }
    }

    /** Where a list is offered in more than one form. */
    public ExportMenu called(String label) {
        item.removeAll();
        item.add(Symbol.DOWNLOAD.create());
        item.add(label);
        return this;
    }

    /** So many the list has now. */
    public void rows(long all) {
        rows = all;
        var isLong = all > most;
        atOnce.forEach(link -> link.setVisible(!isLong));
        later.forEach(order -> order.setVisible(isLong));
    }
}
