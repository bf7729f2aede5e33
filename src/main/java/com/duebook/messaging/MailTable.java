package com.duebook.messaging;

import com.duebook.jobs.TryLater;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an outbox. A workspace's and the platform's differ only in whose rows a statement may see. */
abstract class MailTable {

    private static final TypeReference<Map<String, Object>> MODEL = new TypeReference<>() {};

    private final JsonMapper json;
    private final Duration lease;

    /** @param lease longer than any try takes: a claim older than this belongs to a dead worker */
    MailTable(JsonMapper json, Duration lease) {
        this.json = json;
        this.lease = lease;
    }

    /** @param sql names the table as {@code {mail}} and begins its condition with {@code {mine}}; {@code {said}} keeps :text where there is somebody to read it */
    abstract JdbcClient.StatementSpec sql(String sql);

    abstract String workKind();

    /** Remembers an address that was refused for good, where that is of use. */
    abstract void block(String address, String reason);

    /** @return the id of the mail of this key, which is another one's if it was there before */
    UUID insert(UUID id, OutgoingMail mail, MailState state, @Nullable MailProblem problem, Instant now) {
        sql("""
                insert into {mail} ({owner}id, version, dedupe_key, recipient, language, template, model, attachments,
                    subject_id, when_unsure, state, problem, attempts, unsure, created_at)
                values ({ownerValue}:id, 0, :key, :to, :language, :template, :model, :attachments, :subject,
                    :whenUnsure, :state, :problem, 0, 0, :now)
                on duplicate key update dedupe_key = values(dedupe_key)""")
                .param("id", id)
                .param("key", mail.dedupeKey())
                .param("to", mail.to())
                .param("language", mail.language().toLanguageTag())
                .param("template", mail.template())
                .param("model", json.writeValueAsString(mail.model()))
                .param("attachments", json.writeValueAsString(mail.attachments()))
                .param("subject", mail.subject())
                .param("whenUnsure", mail.whenUnsure().name())
                .param("state", state.name())
                .param("problem", problem == null ? null : problem.name())
                .param("now", now)
                .update();
        return find(mail.dedupeKey()).orElseThrow();
    }

    Optional<UUID> find(String dedupeKey) {
        return sql("select id from {mail} where {mine} dedupe_key = :key")
                .param("key", dedupeKey)
                .query(byte[].class)
                .optional()
                .map(Ids::uuid);
    }

    /**
     * Takes a mail for one try. One that a dead worker left behind is taken once more when that is safe enough.
     *
     * @param ofLostWorker whether whoever had it is known to be dead or cut off
     * @throws TryLater while another worker has it
     */
    @Transactional
    Optional<MailRow> claim(UUID id, Instant now, boolean ofLostWorker) {
        var found = sql("""
                select id, version, recipient, language, template, model, attachments, when_unsure, state, attempts,
                    unsure, claimed_at
                from {mail} where {mine} id = :id for update""")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
        return found.flatMap(mail -> switch (mail.state()) {
            case PENDING -> take(mail, mail.unsure(), now);
            case SENDING -> takeOver(mail, now, ofLostWorker);
            case SENT, FAILED, UNKNOWN -> Optional.empty();
        });
    }

    /** @return whether the claim still held */
    @Transactional
    boolean end(MailRow mail, MailEnd end, Instant now) {
        var sent = end.state() == MailState.SENT;
        var said = end.said();
        return sql("""
                update {mail} set version = version + 1, state = :state, problem = :problem, detail = :detail,
                    unsure = :unsure, title = coalesce(:title, title), {said} sent_at = :sentAt,
                    model = case when :sent then null else model end
                where {mine} id = :id and version = :version""")
                .param("state", end.state().name())
                .param("problem", end.problem() == null ? null : end.problem().name())
                .param("detail", shortened(end.detail(), 500))
                .param("unsure", end.unsure())
                .param("title", said == null ? null : shortened(said.title(), 250))
                .param("text", said == null ? null : said.text())
                .param("sentAt", sent ? now : null)
                .param("sent", sent)
                .param("id", mail.id())
                .param("version", mail.version())
                .update() == 1;
    }

    /** Says why it has not been tried yet. */
    @Transactional
    void waits(UUID id, MailProblem problem) {
        sql("update {mail} set problem = :problem where {mine} id = :id and state = 'PENDING'")
                .param("problem", problem.name())
                .param("id", id)
                .update();
    }

    private Optional<MailRow> takeOver(MailRow mail, Instant now, boolean ofLostWorker) {
        if (!ofLostWorker && Objects.requireNonNull(mail.claimedAt()).plus(lease).isAfter(now)) {
            throw new TryLater("another worker has it", lease);
        }
        if (mail.mayBeSentAgain()) {
            return take(mail, 1, now);
        }
        end(mail, new MailEnd(MailState.UNKNOWN, MailProblem.UNCONFIRMED, null, mail.unsure() + 1, null), now);
        return Optional.empty();
    }

    private Optional<MailRow> take(MailRow mail, int unsure, Instant now) {
        sql("""
                update {mail} set version = version + 1, state = 'SENDING', attempts = attempts + 1, unsure = :unsure,
                    claimed_at = :now where {mine} id = :id""")
                .param("unsure", unsure)
                .param("now", now)
                .param("id", mail.id())
                .update();
        return Optional.of(mail.claimed(unsure));
    }

    private MailRow read(ResultSet row) throws SQLException {
        var model = row.getString("model");
        return new MailRow(
                Columns.id(row, "id"),
                row.getLong("version"),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("template"),
                model == null ? Map.of() : json.readValue(model, MODEL),
                attachments(row.getString("attachments")),
                WhenUnsure.valueOf(row.getString("when_unsure")),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("unsure"),
                Columns.momentOrNull(row, "claimed_at"));
    }

    private List<MailAttachmentRef> attachments(String text) {
        return Arrays.asList(json.readValue(text, MailAttachmentRef[].class));
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
