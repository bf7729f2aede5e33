package com.duebook.imports.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an item stands elsewhere, in the words of other programs and of the languages we speak. */
public enum ItemStatus {
    DRAFT("draft, unsent, submitted, pending approval, awaiting approval, entwurf, in bearbeitung, brouillon, à valider, "
            + "borrador, bozza, rascunho, concept, utkast, ej bokförd, kladde, kladd, luonnos, szkic, koncept, piszkozat, taslak, "
            + "草稿, 待审核, 未审核, 暂存, 创建, 审核中, 重新审核, 下書き, 임시저장"),
    OPEN("open, sent, viewed, unpaid, not paid, outstanding, pending, overdue, overdue by, past due, late, due, due in, due today, "
            + "not due, authorised, authorized, approved, "
            + "awaiting payment, issued, active, posted, final, finalised, finalized, unapplied, "
            + "offen, versendet, verschickt, gesendet, überfällig, überfällig seit, fällig, fällig in, unbezahlt, "
            + "gestellt, gebucht, gemahnt, in mahnung, "
            + "ouvert, ouverte, envoyé, envoyée, en retard, échu, échue, impayé, impayée, non payé, non payée, à payer, à encaisser, "
            + "à régler, non réglé, non réglée, en attente, en attente de paiement, validé, validée, finalisé, finalisée, émis, émise, "
            + "pendiente, pendiente de pago, pendiente de cobro, impagada, impagado, no pagada, vencida, vencido, emitida, enviada, "
            + "aperta, da pagare, da incassare, non pagata, non pagato, insoluta, scaduta, scaduto, emessa, inviata, "
            + "em aberto, pendente, por pagar, em atraso, atrasada, não paga, openstaand, verlopen, vervallen, verzonden, niet betaald, onbetaald, "
            + "obetald, förfallen, skickad, bokförd, åben, ubetalt, forfalden, forfalt, bogført, bokført, sendt, rykket, "
            + "avoin, maksamatta, erääntynyt, lähetetty, nieopłacona, nieopłacone, niezapłacona, po terminie, wystawiona, "
            + "neuhrazeno, neuhrazena, nezaplaceno, po splatnosti, kifizetetlen, lejárt, ödenmedi, gecikmiş, açik, "
            + "未付, 未付款, 未支付, 未收, 未收款, 未结清, 未清, 逾期, 已逾期, 已发送, 已开票, "
            + "待付款, 待收款, 未到期, 已审核, 正常, 待支付, 未入金, 未払い, 期限超過, 미납, 미결제, 미수, 연체"),
    /** Open, and contested by the customer. */
    DISPUTED(
            "disputed, in dispute, dispute, contested, strittig, bestritten, in klärung, reklamiert, en litige, litige, contesté, contestée, "
                    + "en disputa, disputada, disputado, contestata, contestato, in contestazione, contestada, contestado, em disputa, betwist, "
                    + "omstridt, bestridt, bestridd, tvistig, riitautettu, sporna, sporné, vitatott, itirazli, 有争议, 争议, 争议中, 爭議, 係争中, 분쟁"),
    /** How much of it, only an amount can say. */
    PARTLY_PAID("partial, partly paid, partially paid, part paid, partiallypaid, partial payment, teilbezahlt, teilweise bezahlt, "
            + "teilweise beglichen, partiellement payé, partiellement payée, partiellement réglé, partiellement réglée, "
            + "partiellement encaissé, partiellement encaissée, parcialmente pagada, parcialmente pagado, parcialmente cobrada, "
            + "pago parcial, parzialmente pagata, parzialmente pagato, parzialmente incassata, parcialmente paga, pago parcialmente, paga parcialmente, deels betaald, "
            + "gedeeltelijk betaald, delbetald, delvist betalt, delvis betalt, osittain maksettu, częściowo opłacona, "
            + "częściowo zapłacona, částečně uhrazeno, částečně zaplaceno, részben kifizetve, kismen ödendi, "
            + "部分付款, 部分支付, 部分收款, 部分结清, 部分核销, 一部入金, 부분납부, 부분결제"),
    PAID("paid, closed, settled, cleared, paid in full, fully paid, complete, completed, deposited, applied, fully applied, "
            + "auto paid, autopaid, overpaid, in payment, "
            + "bezahlt, vollständig bezahlt, überzahlt, beglichen, ausgeglichen, erledigt, abgeschlossen, "
            + "payé, payée, réglé, réglée, soldé, soldée, encaissé, encaissée, acquitté, acquittée, "
            + "pagada, pagado, cobrada, cobrado, pagata, pagato, saldata, saldato, incassata, incassato, paga, pago, quitada, quitado, "
            + "liquidada, recebida, betaald, voldaan, betald, slutbetald, betalt, maksettu, opłacona, opłacone, zapłacona, zapłacone, "
            + "uhrazeno, uhrazena, zaplaceno, zaplacena, kifizetve, kiegyenlítve, ödendi, "
            + "已付, 已付款, 已支付, 已收款, 已结清, 结清, 付清, 已付清, 已完成, 已核销, 完全核销, "
            + "支払済, 支払済み, 入金済, 入金済み, 결제완료, 완납, 입금완료"),
    VOID("void, voided, cancelled, canceled, deleted, reversed, storniert, storno, annulliert, ungültig, gelöscht, "
            + "annulé, annulée, supprimé, supprimée, anulada, anulado, cancelada, cancelado, annullata, annullato, stornata, "
            + "geannuleerd, makulerad, annullerad, annulleret, kansellert, mitätöity, anulowana, stornováno, zrušeno, sztornó, "
            + "sztornózott, iptal, iptal edildi, 作废, 已作废, 取消, 已取消, 红冲, 已红冲, 冲红, 取消済, キャンセル, 無効, 취소"),
    CREDITED("credited, fully credited, credit note issued, gutgeschrieben, vollständig gutgeschrieben, crédité, créditée, "
            + "gecrediteerd, krediteret, kreditert, krediterad, hyvitetty, 已冲减, 全额冲减"),
    WRITTEN_OFF("written off, write off, writtenoff, bad debt, uncollectible, uncollectable, ausgebucht, abgeschrieben, "
            + "uneinbringlich, passé en perte, passée en perte, irrécouvrable, incobrable, inesigibile, incobrável, oninbaar, "
            + "坏账, 坏账核销, 已核销坏账, 已注销"),
    /** Our own list says so of credit notes. */
    CREDIT_NOTE("credit note, return, gutschrift, avoir, nota de crédito, nota di credito, creditnota, kreditnota, kreditfaktura, "
            + "贷项通知单, 红字发票, 贷记单");

    private final Set<String> words;

    Set<String> words() {
        return words;
    }

    ItemStatus(String words) {
        this.words = ImportWords.of(words);
    }

    public static Optional<ItemStatus> read(String text) {
        return ImportWords.find(text, List.of(values()), status -> status.words);
    }
}
