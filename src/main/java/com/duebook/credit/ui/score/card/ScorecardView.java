package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.score.Scorecards.CardVersion;
import com.duebook.credit.score.backtest.CardBacktests;
import com.duebook.credit.score.editor.CardDrafts;
import com.duebook.credit.score.editor.CardPreviews;
import com.duebook.credit.score.editor.CardTemplates;
import com.duebook.customers.CustomerNames;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactTexts;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Needs;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.duebook.ui.form.Unsaved;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** The scorecard, written beside those who would change class by it; who may not write it is led to where it is read. */
@Route(ScorecardView.PATH)
@PermitAll
@Needs(Right.READ)
class ScorecardView extends Page implements BeforeEnterObserver {

    static final String PATH = "assessments/scorecard";

    private final transient Scorecards cards;
    private final transient CardDrafts drafts;
    private final transient CardTemplates templates;
    private final transient FactKeys keys;
    private final transient FactTexts texts;
    private final transient Words words;
    private final transient Access access;
    private final Div written = new Div();
    private final Div past = new Div();
    private final ChangesPanel changes;
    private final Unsaved unsaved = new Unsaved(this, this::typed);
    private transient CardVersion inForce;
    private transient CardForm form;
    private int rev;
    private int edits;

    ScorecardView(Scorecards cards, CardDrafts drafts, CardPreviews previews, CardTemplates templates, CustomerNames names,
            FactKeys keys, FactTexts texts, Words words, Access access, CardBacktests backtests, Background background) {
        super(I18NProvider.translate("credit.score.card.title"));
        this.cards = cards;
        this.drafts = drafts;
        this.templates = templates;
        this.keys = keys;
        this.texts = texts;
        this.words = words;
        this.access = access;
        changes = new ChangesPanel(names, previews, background, this::whole);
        var beside = new Div(changes, new CardPastPanel(backtests, background, words, this::whole), past);
        beside.addClassName("cards");
        var columns = new Div(written, beside);
        columns.addClassName("columns");
        add(columns);
        inForce = cards.current();
        form = form(inForce.card());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (access.may(Right.EDIT_RULES)) {
            load();
        } else {
            entering.forwardTo(CardInForceView.class);
        }
    }

    /** The draft where there is one, else what is in force. */
    private void load() {
        inForce = cards.current();
        var draft = drafts.current();
        rev = draft.map(it -> it.rev()).orElse(0);
        context(draft.map(it -> words.get("credit.score.card.context.draft", inForce.number(), it.savedBy(),
                words.dates().moment(it.savedAt()))).orElse(words.get("credit.score.card.context", inForce.number())));
        var card = draft.map(it -> it.card()).orElse(inForce.card());
        show(card);
        past.removeAll();
        past.add(new VersionsList(cards.history(), words));
        offer();
        changes.loaded(card);
        unsaved.saved();
    }

    private void offer() {
        clearActions();
        var force = new Button(getTranslation("credit.score.card.force"), clicked -> whole(this::askToForce));
        force.addThemeVariants(ButtonVariant.PRIMARY);
        primary(force);
        secondary(new Button(getTranslation("credit.score.card.save"), clicked -> whole(this::save)));
        templates.all(getLocale()).forEach(template -> more(getTranslation("credit.score.card.template", template.name()), () -> {
            show(template.card());
            edited();
        }));
        if (rev > 0) {
            more(getTranslation("credit.score.card.discard"), this::askToDiscard);
        }
    }

    private void show(Scorecard card) {
        form = form(card);
        written.removeAll();
        written.add(form);
    }

    private CardForm form(Scorecard card) {
        return new CardForm(card, inForce.card(), keys, texts, this::edited);
    }

    private void edited() {
        edits++;
        unsaved.changed();
        changes.outdated();
    }

    private Object typed() {
        return edits;
    }

    /** A button that does nothing says why. */
    private void whole(Consumer<Scorecard> deed) {
        form.read().ifPresentOrElse(deed, () -> Notices.refused(form.lead()));
    }

    private void save(Scorecard card) {
        unlessStale(() -> {
            drafts.save(rev, card);
            Notices.done(getTranslation("credit.score.card.saved"));
            load();
        });
    }

    private void askToForce(Scorecard card) {
        if (card.equals(inForce.card())) {
            unlessStale(this::sayThatItIsTheSame);
            return;
        }
        changes.of(card, found -> Confirm.ask(getTranslation("credit.score.card.force.title", inForce.number() + 1),
                getTranslation("credit.score.card.force.text", found.customers(), found.better(), found.worse(), found.others()),
                getTranslation("credit.score.card.force.do"), () -> force(card)));
    }

    private void force(Scorecard card) {
        unlessStale(() -> {
            drafts.putInForce(rev, inForce.number(), card);
            Notices.done(getTranslation("credit.score.card.forced"));
            changes.outdated();
            load();
        });
    }

    private void sayThatItIsTheSame() {
        if (cards.current().number() != inForce.number()) {
            throw new OptimisticLockingFailureException("another card was put in force");
        }
        Notices.refused(getTranslation("credit.score.card.same"));
    }

    private void askToDiscard() {
        Confirm.destruction(getTranslation("credit.score.card.discard"), getTranslation("credit.score.card.discard.text"),
                getTranslation("credit.score.card.discard"), () -> unlessStale(() -> {
                    drafts.discard(rev);
                    load();
                }));
    }

    /** What somebody else saved meanwhile is not overwritten without a word. */
    private void unlessStale(Runnable deed) {
        try {
            deed.run();
        } catch (OptimisticLockingFailureException stale) {
            Confirm.doubt(getTranslation("credit.score.card.stale.title"), getTranslation("credit.score.card.stale.text"),
                    getTranslation("credit.score.card.stale.load"), this::load);
        }
    }
}
