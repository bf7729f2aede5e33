package com.duebook.imports.format;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms of payment in the words of invoices: Net 60, Due on receipt, 30 Tage netto, 30 jours, 月结30天. */
public final class Terms {

    private static final Pattern PART = Pattern.compile("(\\d+)(?:\\.0+(?!\\d))?|([\\p{L}\\p{M}]+)|([^\\s.,:/()-])");
    /** What may stand beside a number of days and does not change it. */
    private static final Set<String> BESIDE = Stream
            .of(("net nett netto nets n days day d from of after within the invoice date payment pay payable due in "
                    + "tage tag tagen t innerhalb binnen zahlbar nach ab rechnungserhalt rechnungsdatum rein zahlung zahlungsziel ziel "
                    + "jours jour j a sous paiement date de facture nets apres dias dia pago plazo fecha factura giorni giorno gg data fattura "
                    + "dagen dag dagar dage na factuurdatum fran fakturadatum paivaa pv dni dnu dna od nap napon belul gun vade vadeli дней дня день "
                    + "天 日 日以内 日内 天内 天以内 内 以内 月结 月結 账期 帐期 일 이내 ngay").split(" "))
            .map(Calendars::fold).collect(Collectors.toUnmodifiableSet());
    private static final Pattern AT_ONCE = Pattern.compile("(?:due )?(?:up)?on receipt|due now|immediate(?:ly)?|due immediately|cod"
            + "|cash on delivery|cash|sofort(?: f[äa]llig| zahlbar)?|zahlbar sofort|bei erhalt|prompt|[àa] (?:la )?r[ée]ception"
            + "|comptant|au comptant|al contado|contado|a vista|[àa] vista|a vista fattura|rimessa diretta|contant|bij ontvangst"
            + "|立即付款|货到付款|见票即付|现结|现金");
    private static final Pattern TO_MONTH_END = Pattern.compile(
            "\\beom\\b|end of (?:the )?month|month end|monatsende|ende (?:des )?monats?|fin de mois|fdm\\b|fin de mes|fine mese|einde maand|月底|月末");
    private static final Pattern DISCOUNT = Pattern.compile("%|\\b\\d+/\\d+ ?,? ?n(et)?\\b|skonto|discount|escompte");
    private static final Pattern NET_BESIDE_DISCOUNT =
            Pattern.compile("\\d{1,2}(?:[.,]\\d+)? ?%? ?/? ?\\d{1,3} ?(?:days|d)?,? ?/? ?n(?:et|etto)?/? ?(\\d{1,3})(?: ?days)?");
    private static final Pattern WEEKS = Pattern.compile("(\\d{1,2}) ?(?:weeks?|wochen?|semaines?|semanas?|settimane|weken|周|週)");

    private Terms() {}

    /** What the words mean, or why they mean nothing to us. */
    public sealed interface Reading {}

    public record Days(int days) implements Reading {}

    /** @param key of the message bundles */
    public record Unknown(String key) implements Reading {}

    /** The days of terms such as 2/10 net 30, without their discount. */
    public static Optional<Integer> net(String text) {
        var net = NET_BESIDE_DISCOUNT.matcher(DateText.plain(text).replaceAll("\\s+", " "));
        return net.matches() ? Optional.of(Integer.valueOf(net.group(1))) : Optional.empty();
    }

    public static Reading read(String text) {
        var plain = DateText.plain(text).replaceAll("\\s+", " ");
        if (TO_MONTH_END.matcher(plain).find()) {
            return new Unknown("imports.fault.termsMonthEnd");
        }
        if (AT_ONCE.matcher(plain).matches()) {
            return new Days(0);
        }
        var isDiscount = DISCOUNT.matcher(plain).find();
        return weeks(plain).or(() -> days(plain)).<Reading>map(Days::new)
                .orElseGet(() -> new Unknown(isDiscount ? "imports.fault.termsDiscount" : "imports.fault.days"));
    }

    private static Optional<Integer> weeks(String plain) {
        var weeks = WEEKS.matcher(plain);
        return weeks.matches() ? Optional.of(7 * Integer.parseInt(weeks.group(1))) : Optional.empty();
    }

    private static Optional<Integer> days(String plain) {
        var days = new ArrayList<Integer>();
        var part = PART.matcher(plain);
        while (part.find()) {
            if (part.group(1) != null && part.group(1).length() <= 3) {
                days.add(Integer.valueOf(part.group(1)));
            } else if (part.group(2) == null || !BESIDE.contains(Calendars.fold(part.group(2)))) {
                return Optional.empty();
            }
        }
        return days.size() == 1 && !plain.startsWith("-") ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
