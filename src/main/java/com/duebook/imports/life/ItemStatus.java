package com.duebook.imports.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an item stands elsewhere, in the words of other programs and of the languages we speak. */
public enum ItemStatus {
    DRAFT("draft, submitted, pending approval, awaiting approval, entwurf, in bearbeitung, brouillon, à valider, "
            + "草稿, 待审核, 未审核"),
    OPEN("open, sent, viewed, unpaid, outstanding, pending, overdue, overdue by, past due, late, due, due in, due today, "
            + "not due, partial, partly paid, partially paid, part paid, partiallypaid, authorised, authorized, approved, "
            + "awaiting payment, issued, active, posted, final, finalised, finalized, disputed, in dispute, unapplied, "
            + "offen, versendet, verschickt, gesendet, überfällig, überfällig seit, fällig, fällig in, unbezahlt, "
            + "teilbezahlt, teilweise bezahlt, teilweise beglichen, gestellt, gebucht, gemahnt, in mahnung, "
            + "ouvert, ouverte, envoyé, envoyée, en retard, échu, échue, impayé, impayée, non payé, non payée, à payer, "
            + "partiellement payé, partiellement payée, partiellement réglé, partiellement réglée, en attente, validé, "
            + "validée, finalisé, finalisée, émis, émise, "
            + "未付, 未付款, 未支付, 未收, 未收款, 未结清, 未清, 部分付款, 部分支付, 部分收款, 部分结清, 逾期, 已逾期, 已发送, 已开票, "
            + "待付款, 待收款, 未到期, 已审核, 正常, 待支付"),
    PAID("paid, closed, settled, cleared, paid in full, fully paid, complete, completed, deposited, applied, fully applied, "
            + "bezahlt, vollständig bezahlt, beglichen, ausgeglichen, erledigt, abgeschlossen, "
            + "payé, payée, réglé, réglée, soldé, soldée, encaissé, encaissée, acquitté, acquittée, "
            + "已付, 已付款, 已支付, 已收款, 已结清, 结清, 付清, 已付清, 已完成, 已核销"),
    VOID("void, voided, cancelled, canceled, deleted, reversed, storniert, storno, annulliert, ungültig, gelöscht, "
            + "annulé, annulée, supprimé, supprimée, 作废, 已作废, 取消, 已取消, 红冲, 已红冲, 冲红"),
    CREDITED("credited, fully credited, gutgeschrieben, vollständig gutgeschrieben, crédité, créditée, 已冲减, 全额冲减"),
    WRITTEN_OFF("written off, write off, writtenoff, bad debt, uncollectible, uncollectable, ausgebucht, abgeschrieben, "
            + "uneinbringlich, passé en perte, passée en perte, irrécouvrable, 坏账, 坏账核销, 已核销坏账, 已注销"),
    /** Our own list says so of credit notes. */
    CREDIT_NOTE("credit note, gutschrift, avoir, 贷项通知单, 红字发票, 贷记单");

    private final Set<String> words;

    Set<String> words() {
        return words;
    }

    ItemStatus(String words) {
        this.words = Words.of(words);
    }

    public static Optional<ItemStatus> read(String text) {
        return Words.find(text, List.of(values()), status -> status.words);
    }
}
