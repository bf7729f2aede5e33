package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.telling.HoldNotice;
import com.duebook.credit.hold.telling.HoldNotices;
import com.duebook.credit.limit.LimitScope;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Live;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** The last holds that began or ended, of whoever's customers; to look is to have seen them. */
@Route(HoldNoticesView.PATH)
@Needs(Right.READ)
@PermitAll
class HoldNoticesView extends Page implements AfterNavigationObserver {

    static final String PATH = "hold-notices";
    private static final int MOST = 100;

    private final transient HoldNotices notices;
    private final transient CustomerNames names;
    private final transient HoldTexts texts;
    private final transient Preferences preferences;
    private final transient Tenancy tenancy;
    private final transient ApplicationEventPublisher events;
    private final transient Words words;
    private final Div content = new Div();

    HoldNoticesView(HoldNotices notices, CustomerNames names, HoldTexts texts, Preferences preferences, Tenancy tenancy,
            ApplicationEventPublisher events, Live live, Words words) {
        super(I18NProvider.translate("credit.hold.notice.title"));
        this.notices = notices;
        this.names = names;
        this.texts = texts;
        this.preferences = preferences;
        this.tenancy = tenancy;
        this.events = events;
        this.words = words;
        context(getTranslation("credit.hold.notice.context"));
        content.addClassName("section");
        add(content);
        live.onChange(this, Holds.TOPIC, this::show);
    }

    static Instant seen(Preferences preferences) {
        return preferences.find(PATH).map(Instant::parse).orElse(Instant.EPOCH);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        var newest = notices.newest(MOST);
        content.add(newest.isEmpty() ? new EmptyState(getTranslation("credit.hold.notice.empty"),
                getTranslation("credit.hold.notice.emptyText")) : timeline(newest));
        newest.stream().limit(1).map(HoldNotice::at).filter(at -> at.isAfter(seen(preferences))).forEach(this::saw);
    }

    private void saw(Instant newest) {
        preferences.keep(PATH, newest.toString());
        events.publishEvent(new Changed(tenancy.tenant(), Holds.TOPIC));
    }

    private Timeline timeline(List<HoldNotice> newest) {
        var named = names.of(newest.stream().map(HoldNotice::customer).toList());
        return new Timeline(newest.stream().map(notice -> event(notice, named.name(notice.customer()))).toList(), words.dates());
    }

    private Timeline.Event event(HoldNotice notice, String name) {
        return new Timeline.Event(notice.at(), texts.what(notice.state(), notice.causes()),
                notice.by() == null ? words.get("credit.hold.byItself") : notice.by(), null,
                new Anchor(CustomersNavigation.customer(notice.customer(), "credit"),
                        notice.scope() == LimitScope.GROUP ? words.get("credit.hold.of.GROUP", name) : name));
    }
}
