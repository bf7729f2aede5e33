package com.duebook.credit.score.editor;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.score.CardFile;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.score.Scorecards.CardVersion;
import com.duebook.jobs.Tasks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The workspace's draft of its next scorecard, until it is put in force. */
@Service
public class CardDrafts {

    private final TenantJdbc jdbc;
    private final CardFile files;
    private final JsonMapper json;
    private final Scorecards cards;
    private final Tasks tasks;
    private final Texts texts;
    private final TenantProfiles profiles;
    private final Tenancy tenancy;
    private final Access access;
    private final Today today;
    private final Journal journal;

    CardDrafts(TenantJdbc jdbc, CardFile files, JsonMapper json, Scorecards cards, Tasks tasks, Texts texts, TenantProfiles profiles,
            Tenancy tenancy, Access access, Today today, Journal journal) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
        this.cards = cards;
        this.tasks = tasks;
        this.texts = texts;
        this.profiles = profiles;
        this.tenancy = tenancy;
        this.access = access;
        this.today = today;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Optional<CardDraft> current() {
        access.require(Right.EDIT_RULES);
        return jdbc.sql("select d.rev, d.card, d.saved_at, d.saved_by from credit_scorecard_draft d where d.tenant_id = :tenant")
                .query((row, number) -> new CardDraft(row.getInt(1), files.readKept(row.getString(2)), Columns.moment(row, 3),
                        row.getString(4)))
                .optional();
    }

    /**
     * @param before the revision that the edit began with, 0 where there was none
     * @return the new revision
     * @throws OptimisticLockingFailureException when somebody else has saved another since
     */
    @Transactional
    public int save(int before, Scorecard card) {
        access.require(Right.EDIT_RULES);
        try {
            var written = jdbc.sql(before == 0
                    ? "insert into credit_scorecard_draft (tenant_id, rev, card, saved_at, saved_by) values (:tenant, :rev, :card, :now, :by)"
                    : "update credit_scorecard_draft set rev = :rev, card = :card, saved_at = :now, saved_by = :by"
                            + " where tenant_id = :tenant and rev = :before")
                    .param("rev", before + 1)
                    .param("before", before)
                    .param("card", json.writeValueAsString(CardFile.write(card)))
                    .param("now", today.now())
                    .param("by", tenancy.actor().name())
                    .update();
            if (written == 1) {
                journal.record(AuditEvent.SCORECARD_DRAFTED, null, Details.none().with(Fact.NUMBER, before + 1));
                return before + 1;
            }
        } catch (DuplicateKeyException atOnce) {
            throw new OptimisticLockingFailureException("somebody else has saved a draft", atOnce);
        }
        throw new OptimisticLockingFailureException("the draft was changed by somebody else");
    }

    /** @throws OptimisticLockingFailureException when somebody else has saved another since */
    @Transactional
    public void discard(int rev) {
        access.require(Right.EDIT_RULES);
        remove(rev);
        journal.record(AuditEvent.SCORECARD_DRAFT_DISCARDED, null);
    }

    /**
     * Makes it the next version, and has all customers assessed by it in the background.
     *
     * @param rev of the draft that it takes the place of, 0 where there is none
     * @param before the number of the version that the edit began with
     * @throws OptimisticLockingFailureException when somebody else has changed the card or the draft since
     */
    @Transactional
    public CardVersion putInForce(int rev, int before, Scorecard card) {
        var version = cards.replace(before, card);
        if (rev > 0) {
            remove(rev);
        }
        if (version.number() != before) {
            tasks.start(AssessTask.KIND, texts.get("credit.score.task", profiles.of(tenancy.tenant()).locale()));
        }
        return version;
    }

    private void remove(int rev) {
        if (jdbc.sql("delete from credit_scorecard_draft where tenant_id = :tenant and rev = :rev").param("rev", rev).update() == 0) {
            throw new OptimisticLockingFailureException("the draft was changed by somebody else");
        }
    }
}
