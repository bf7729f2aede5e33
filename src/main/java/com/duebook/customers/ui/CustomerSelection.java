package com.duebook.customers.ui;

import com.duebook.customers.CustomerBatch;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.Faulty;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.list.Selection;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected customers. */
class CustomerSelection extends Selection<CustomerRow> {

    private final transient CustomerBatch batch;
    private final transient Runnable reload;

    CustomerSelection(Grid<CustomerRow> grid, CustomerBatch batch, Colleagues colleagues,
            Supplier<List<String>> tags, Runnable reload) {
        super(grid);
        this.batch = batch;
        this.reload = reload;
        action(getTranslation("customers.batch.tag"), rows -> tag(tags.get()));
        action(getTranslation("customers.batch.assign"), rows -> assign(colleagues));
    }

    private void tag(List<String> tags) {
        var tag = new ComboBox<String>(getTranslation("customers.field.tag"));
        tag.setItems(tags);
        tag.setAllowCustomValue(true);
        tag.addCustomValueSetListener(typed -> tag.setValue(typed.getDetail().strip()));
        tag.setWidthFull();
        new FormDialog(getTranslation("customers.batch.tag"), tag, getTranslation("ui.action.save"), () -> {
            var chosen = tag.getValue();
            tag.setErrorMessage(getTranslation("ui.form.required"));
            tag.setInvalid(chosen == null || chosen.isBlank());
            return chosen != null && !tag.isInvalid() && tag(tag, chosen);
        }).open();
    }

    private boolean tag(ComboBox<String> field, String tag) {
        try {
            batch.tag(ids(), tag);
        } catch (Faulty faulty) {
            var fault = faulty.faults().getFirst();
            field.setErrorMessage(getTranslation(fault.key(), fault.arguments()));
            field.setInvalid(true);
            return false;
        }
        Notices.done(getTranslation("customers.batch.tagged", ids().size(), tag));
        finish();
        return true;
    }

    private void assign(Colleagues colleagues) {
        var owner = new ComboBox<Member>(getTranslation("customers.field.owner"));
        owner.setItems(colleagues.active());
        owner.setItemLabelGenerator(Member::name);
        owner.setPlaceholder(getTranslation("customers.batch.unassign"));
        owner.setClearButtonVisible(true);
        owner.setWidthFull();
        new FormDialog(getTranslation("customers.batch.assign"), owner, getTranslation("ui.action.save"), () -> {
            assign(owner.getValue() == null ? null : owner.getValue().id());
            return true;
        }).open();
    }

    private void assign(@Nullable UUID owner) {
        var before = batch.assign(ids(), owner);
        Notices.undoable(getTranslation("customers.batch.assigned", before.size()), () -> {
            batch.restore(before);
            reload.run();
        });
        finish();
    }

    private void finish() {
        clear();
        reload.run();
    }

    private List<UUID> ids() {
        return rows().stream().map(CustomerRow::id).toList();
    }
}
