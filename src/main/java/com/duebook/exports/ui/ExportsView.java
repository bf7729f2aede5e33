package com.duebook.exports.ui;

import com.duebook.exports.LongExports;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.Dates;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Live;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.TaskProgress;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;

/** What whoever looks asked to have written down: how far it is, and the file while it is kept. */
@Route(ExportsView.PATH)
@Needs(Right.EXPORT)
@PermitAll
class ExportsView extends Page implements AfterNavigationObserver {

    static final String PATH = "exports";

    private final transient LongExports exports;
    private final transient Tasks tasks;
    private final transient Live live;
    private final transient Clock clock;
    private final transient Tenancy tenancy;
    private final transient Dates dates;
    private final Div content = new Div();

    ExportsView(LongExports exports, Tasks tasks, Live live, Clock clock, Tenancy tenancy, Words words) {
        super(I18NProvider.translate("exports.title"));
        this.exports = exports;
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
        this.tenancy = tenancy;
        this.dates = words.dates();
        context(getTranslation("exports.context"));
        content.addClassName("section");
        add(content);
        live.onChange(this, LongExports.TOPIC, this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        var mine = exports.look();
        mine.forEach(it -> content.add(row(it)));
        if (mine.isEmpty()) {
            content.add(new EmptyState(getTranslation("exports.empty"), getTranslation("exports.emptyText")));
        }
    }

    private Div row(LongExports.Mine mine) {
        var order = mine.order();
        var row = new Div(mine.ready() ? link(mine) : new Span(order.what().name()), new Span(order.format().name()),
                new Span(getTranslation("ui.list.rows", order.rows())), state(mine), new Span(dates.moment(order.askedAt())));
        row.addClassName("export-order");
        if (mine.task().state().isOver()) {
            row.add(new Span(told(mine)));
            return row;
        }
        return new Div(row, new TaskProgress(tasks, live, clock, order.id(), over -> show()));
    }

    private Component link(LongExports.Mine mine) {
        var scope = tenancy.scope();
        return new Anchor(event -> tenancy.callAs(scope.tenant(), scope.actor(), () -> {
            exports.fetch(mine.order().id(), (name, format, bytes) -> {
                event.setFileName(name);
                event.setContentType(format.contentType());
                bytes.transferTo(event.getOutputStream());
            });
            return true;
        }), mine.order().what().name());
    }

    private StatusBadge state(LongExports.Mine mine) {
        var state = mine.task().state();
        return new StatusBadge(getTranslation("jobs.state." + state), switch (state) {
            case WAITING, CANCELLING, RUNNING -> Tone.NEUTRAL;
            case CANCELLED, DONE -> Tone.QUIET;
            case FAILED -> Tone.ACT;
        });
    }

    private String told(LongExports.Mine mine) {
        if (mine.ready()) {
            return getTranslation("exports.until", dates.moment(Objects.requireNonNull(mine.order().expires())));
        }
        return getTranslation("exports." + (mine.task().state() == TaskState.DONE ? "expired" : mine.task().state()));
    }
}
