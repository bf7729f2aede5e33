package com.duebook.imports.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether money came, in the words of banks, Stripe, PayPal and other programs, and of the languages we speak. */
public enum PaymentStatus {
    CAME("paid, completed, complete, succeeded, success, successful, settled, cleared, received, deposited, captured, matched, "
            + "reconciled, unreconciled, posted, confirmed, unapplied, partially applied, applied, allocated, partly allocated, credit left, disputed, "
            + "abgeschlossen, bezahlt, eingegangen, erfolgreich, gebucht, effectué, effectuée, terminé, terminée, payé, reçu, encaissé, "
            + "réussi, completado, pagado, cobrado, completata, completato, pagato, voltooid, betaald, betald, slutförd, betalt, gennemført, "
            + "已收款, 已到账, 已核销, 部分核销, 有余额, 有争议, 成功, 支付成功, 交易成功, 已完成, 已入账, 完了, 완료"),
    /** It failed, was given back, or is still to come. */
    NOT_COME("failed, failure, denied, declined, refused, rejected, expired, cancelled, canceled, void, voided, reversed, returned, "
            + "refunded, fully refunded, charged back, chargeback, given back, blocked, incomplete, unclaimed, pending, processing, on hold, held, placed, "
            + "uncaptured, authorized, authorised, draft, requires payment method, requires action, requires capture, requires confirmation, "
            + "fehlgeschlagen, abgelehnt, storniert, zurückgezahlt, rückerstattet, ausstehend, offen, in bearbeitung, "
            + "échoué, échouée, refusé, refusée, annulé, annulée, remboursé, remboursée, en attente, en cours, "
            + "fallido, rechazado, cancelado, reembolsado, pendiente, non riuscito, rifiutato, annullato, rimborsato, in sospeso, "
            + "mislukt, geannuleerd, misslyckad, väntande, mislykkedes, afventer, "
            + "失败, 支付失败, 交易失败, 已退款, 已取消, 已关闭, 交易关闭, 待支付, 处理中, 等待付款, 失敗, 保留中, 실패, 대기");

    private final Set<String> words;

    PaymentStatus(String words) {
        this.words = ImportWords.of(words);
    }

    public static Optional<PaymentStatus> read(String text) {
        return ImportWords.find(text, List.of(values()), status -> status.words);
    }
}
