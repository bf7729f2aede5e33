package com.duebook.tenants;

/** How invoices and credit notes are numbered: two patterns. */
record FileNumbering(String invoice, String creditNote) {

    static FileNumbering of(FileNode node) {
        node.allow("invoice", "creditNote");
        return new FileNumbering(node.field("invoice").text(), node.field("creditNote").text());
    }
}
