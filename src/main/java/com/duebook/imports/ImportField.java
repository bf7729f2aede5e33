package com.duebook.imports;

import static com.duebook.imports.ImportKind.CUSTOMERS;
import static com.duebook.imports.ImportKind.INVOICES;
import static com.duebook.imports.ImportKind.PAYMENTS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a column can mean, and by which headers other programs call it. */
public enum ImportField {
    NUMBER(Type.TEXT, EnumSet.of(INVOICES), "invoicenumber invoiceno invoice number no documentnumber invoiceid "
            + "invoice# rechnungsnummer facture 发票号 发票号码 发票编号 单据编号 编号 单号"),
    ISSUED_ON(Type.DATE, EnumSet.of(INVOICES), "invoicedate issuedon issuedate issued date documentdate "
            + "rechnungsdatum 开票日期 发票日期 开具日期 日期"),
    DUE_ON(Type.DATE, EnumSet.of(INVOICES), "duedate dueon due paymentdue faellig fälligkeit 到期 到期日 到期日期 付款到期日"),
    RECEIVED_ON(Type.DATE, EnumSet.of(PAYMENTS), "receivedon datereceived paymentdate date datepaid zahlungsdatum buchungsdatum datum "
            + "wertstellung valuta datederèglement datedepaiement 收款日期 付款日期 日期"),
    PAYMENT_NUMBER(Type.TEXT, EnumSet.of(PAYMENTS), "reference paymentreference paymentnumber paymentno paymentid number no "
            + "transactionid receiptnumber referenz zahlungsnummer référence 参考号 收款编号 流水号 编号"),
    AMOUNT(Type.AMOUNT, EnumSet.of(INVOICES, PAYMENTS), "invoiceamount amount total grandtotal totalamount gross betrag "
            + "montant 金额 发票金额 价税合计 总额"),
    CURRENCY(Type.CURRENCY, EnumSet.of(INVOICES, CUSTOMERS, PAYMENTS), "currency currencycode invoicecurrency währung devise 币种 货币"),
    UNAPPLIED(Type.AMOUNT, EnumSet.of(PAYMENTS), "notallocated unallocated unapplied unappliedamount unusedamount unusedcredits "
            + "credit creditleft remaining remainingcredit balance openbalance nichtzugeordnet guthaben nonaffecté nonlettré "
            + "未核销 未核销金额 余额 预收余额"),
    SETTLED_ON(Type.DATE, EnumSet.of(INVOICES), "settleddate settledon paidon paiddate paymentdate datepaid cleared "
            + "bezahltam zahlungsdatum zahldatum clearingdate ausgleichsdatum datedepaiement datedereglement datederèglement payéle "
            + "lastpaymentdate 结清日期 付款日期 收款日期 支付日期"),
    OPEN(Type.AMOUNT, EnumSet.of(INVOICES), "open openbalance openamount amountdue amountopen balance balancedue outstanding "
            + "outstandingamount outstandingbalance dueamount remainingbalance remaining invoiceamountdue unapplied unappliedamount "
            + "offen offenerbetrag restbetrag offenerposten offeneposten saldo solde soldedû soldeouvert resteàpayer restedû "
            + "montantdû 未付金额 未收金额 未结金额 未清金额 未清 余额 欠款 欠款金额 应收余额 剩余金额"),
    PAID(Type.AMOUNT, EnumSet.of(INVOICES), "paid amountpaid paidamount invoiceamountpaid amountreceived paymentsreceived "
            + "bezahlt bezahlterbetrag gezahlt gezahlterbetrag zahlbetrag payé montantpayé montantréglé réglé "
            + "已付金额 已收金额 已付 已收 付款金额 收款金额"),
    STATUS(Type.STATUS, EnumSet.of(INVOICES), "status invoicestatus state paymentstatus rechnungsstatus zahlungsstatus zustand "
            + "statut statutdelafacture état etat 状态 发票状态 付款状态 支付状态 收款状态"),
    KIND(Type.KIND, EnumSet.of(INVOICES), "kind type transactiontype txntype documenttype doctype invoicetype belegart dokumentart "
            + "rechnungstyp rechnungsart belegtyp sollhabenkennzeichen sollhaben sh typedocument typedepièce nature "
            + "类型 单据类型 发票类型 票据类型 凭证类型"),
    DISPUTED(Type.FLAG, EnumSet.of(INVOICES), "disputed dispute indispute 争议 有争议"),
    LINE_TEXT(Type.TEXT, EnumSet.of(INVOICES), "description item itemname itemdescription product productservice itemproductservice "
            + "lineitem lineitemname linedescription positionstext bezeichnung artikel leistung désignation article libellé "
            + "品名 货物名称 商品名称 项目名称 摘要"),
    QUANTITY(Type.AMOUNT, EnumSet.of(INVOICES), "quantity qty itemquantity itemqty lineitemquantity menge anzahl quantité qté 数量"),
    UNIT_PRICE(Type.AMOUNT, EnumSet.of(INVOICES), "unitamount unitprice itemprice itemrate price priceperunit lineitemprice "
            + "einzelpreis stückpreis preis prixunitaire prixunitaireht 单价"),
    LINE_AMOUNT(Type.AMOUNT, EnumSet.of(INVOICES), "lineamount linetotal itemtotal itemamount lineitemamount lineitemtotal "
            + "positionsbetrag positionssumme gesamtpreis zeilenbetrag montantligne totalligne 行金额 明细金额"),
    REFERENCE(Type.TEXT, EnumSet.of(INVOICES, CUSTOMERS, PAYMENTS), "customerid customerreference customerno customernumber "
            + "customercode reference clientid accountnumber kundennummer 客户编号 客户号 客户代码 编号"),
    NAME(Type.TEXT, EnumSet.of(INVOICES, CUSTOMERS, PAYMENTS), "customername customer name legalname company companyname client "
            + "kunde firma 客户 客户名称 名称 法定名称 公司 公司名称"),
    EMAIL(Type.EMAIL, EnumSet.of(INVOICES, CUSTOMERS), "email emailaddress mail customeremail 邮箱 电子邮件 电子邮箱"),
    PHONE(Type.TEXT, EnumSet.of(CUSTOMERS), "phone telephone phonenumber tel telefon 电话 联系电话"),
    TAX_NUMBER(Type.TEXT, EnumSet.of(CUSTOMERS), "taxnumber vatnumber vatid taxid ustid ustidnr gstin ein "
            + "税号 纳税人识别号 统一社会信用代码"),
    STREET(Type.TEXT, EnumSet.of(CUSTOMERS), "street address addressline1 strasse straße adresse 街道 地址"),
    POSTAL_CODE(Type.TEXT, EnumSet.of(CUSTOMERS), "postalcode zip zipcode postcode plz 邮编 邮政编码"),
    CITY(Type.TEXT, EnumSet.of(CUSTOMERS), "city town ort stadt 城市"),
    REGION(Type.TEXT, EnumSet.of(CUSTOMERS), "region state province stateorregion 省 省份 州 省/州"),
    COUNTRY(Type.COUNTRY, EnumSet.of(INVOICES, CUSTOMERS), "country countrycode land pays 国家 国家或地区"),
    INDUSTRY(Type.TEXT, EnumSet.of(CUSTOMERS), "industry sector branche 行业"),
    TERMS(Type.DAYS, EnumSet.of(CUSTOMERS), "terms paymentterms termsdays netdays zahlungsziel 付款期限 账期"),
    TAGS(Type.TEXT, EnumSet.of(CUSTOMERS), "tags tag labels 标签"),
    NOTES(Type.TEXT, EnumSet.of(CUSTOMERS), "notes note comment remarks 备注");

    enum Type { TEXT, DATE, AMOUNT, FLAG, COUNTRY, CURRENCY, EMAIL, DAYS, STATUS, KIND }

    private final Type type;
    private final Set<ImportKind> kinds;
    private final Set<String> headers;

    ImportField(Type type, Set<ImportKind> kinds, String headers) {
        this.type = type;
        this.kinds = kinds;
        this.headers = Set.of(headers.split(" "));
    }

    Type type() {
        return type;
    }

    boolean isOf(ImportKind kind) {
        return kinds.contains(kind);
    }

    boolean isCalled(String header) {
        return headers.contains(plain(header));
    }

    /** Needed in every file; of customers' name and reference an invoice and a payment need one. */
    public boolean isRequired(ImportKind kind) {
        return switch (kind) {
            case CUSTOMERS -> this == NAME;
            case INVOICES -> this == NUMBER || this == ISSUED_ON || this == AMOUNT;
            case PAYMENTS -> this == RECEIVED_ON || this == AMOUNT || this == UNAPPLIED;
        };
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_.\\-:*/()（）'’]", "");
    }
}
