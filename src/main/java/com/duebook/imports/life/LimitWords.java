package com.duebook.imports.life;

import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Limits and what raises them, in the words of our own lists, of insurers and of the languages we speak. */
public final class LimitWords {

    private static final Map<LimitKind, Set<String>> LIMITS = words(LimitKind.class, Map.of(
            LimitKind.OWN, "own limit, own limit of the group, own, limit, credit limit, kreditlimit, eigenes limit, limite de crédit, "
                    + "límite de crédito, limite di credito, kredietlimiet, 自有额度, 集团自有额度, 自有, 信用额度, 额度",
            LimitKind.TEMPORARY, "temporary raise, temporary raise of the group, temporary, temporary limit, seasonal limit, seasonal, "
                    + "temporär, saisonlimit, temporaire, temporal, temporaneo, tijdelijk, 临时增额, 集团临时增额, 临时额度, 临时",
            LimitKind.GUARANTEED, "guaranteed, guaranteed for the group, 担保额度, 集团担保额度",
            LimitKind.INSURED, "insured limit, insured limit of the group, insured, 保险额度, 集团保险额度"));

    private static final Map<CoverKind, Set<String>> COVERS = words(CoverKind.class, Map.of(
            CoverKind.INSURANCE, "credit insurance, trade credit insurance, insurance, insured limit, insured, kreditversicherung, "
                    + "warenkreditversicherung, assurance crédit, seguro de crédito, assicurazione del credito, kredietverzekering, "
                    + "信用保险, 保险, 承保额度, 保险额度",
            CoverKind.BANK_GUARANTEE, "bank guarantee, guarantee, letter of guarantee, standby letter of credit, bankbürgschaft, "
                    + "bankgarantie, bankaval, garantie bancaire, caution bancaire, aval bancario, garanzia bancaria, 银行保函, 保函, 银行担保",
            CoverKind.PARENT_GUARANTEE, "guarantee of the parent company, parent company guarantee, parent guarantee, corporate guarantee, "
                    + "konzernbürgschaft, patronatserklärung, garantie de la maison mère, 母公司担保",
            CoverKind.PERSONAL_GUARANTEE, "personal guarantee, surety, persönliche bürgschaft, bürgschaft, caution personnelle, "
                    + "aval personal, garanzia personale, 个人担保",
            CoverKind.DEPOSIT, "security deposit, deposit, cash deposit, kaution, dépôt de garantie, fianza, deposito cauzionale, "
                    + "waarborgsom, 保证金, 押金",
            CoverKind.PLEDGE, "pledge or lien, pledge, lien, mortgage, pfandrecht, pfand, grundschuld, gage, nantissement, prenda, "
                    + "pegno, pandrecht, 抵押或质押, 抵押, 质押",
            CoverKind.OTHER, "other collateral, other, sonstige sicherheit, sonstige, autre garantie, autre, otra garantía, "
                    + "其他担保物, 其他"));

    private static final Map<LimitScope, Set<String>> SCOPES = words(LimitScope.class, Map.of(
            LimitScope.CUSTOMER, "this customer, customer, kunde, client, cliente, 该客户, 客户",
            LimitScope.GROUP, "the whole group, whole group, group, gruppe, konzern, groupe, grupo, gruppo, 整个集团, 集团"));

    private static final Set<String> UNLIMITED =
            ImportWords.of("unlimited, no limit, unbegrenzt, unlimitiert, illimité, ilimitado, illimitato, onbeperkt, 不限额, 无限额, 不限");

    private static final Set<String> CASH = ImportWords.of("cash before delivery, cash, prepayment, cash in advance, vorkasse, "
            + "vorauskasse, paiement d avance, pago anticipado, pagamento anticipato, vooruitbetaling, 款到发货, 先款后货, 预付款");

    private LimitWords() {}

    public static Optional<LimitKind> limit(String text) {
        return find(text, LIMITS);
    }

    public static Optional<CoverKind> cover(String text) {
        return find(text, COVERS);
    }

    public static Optional<LimitScope> scope(String text) {
        return find(text, SCOPES);
    }

    public static boolean isUnlimited(String text) {
        return UNLIMITED.contains(ImportWords.plain(text));
    }

    /** Before delivery: a limit of 0. */
    public static boolean isCash(String text) {
        return CASH.contains(ImportWords.plain(text));
    }

    private static <E extends Enum<E>> Optional<E> find(String text, Map<E, Set<String>> words) {
        return ImportWords.find(text, List.copyOf(words.keySet()), words::get);
    }

    private static <E extends Enum<E>> Map<E, Set<String>> words(Class<E> type, Map<E, String> texts) {
        var words = new EnumMap<E, Set<String>>(type);
        texts.forEach((each, text) -> words.put(each, ImportWords.of(text)));
        return words;
    }
}
