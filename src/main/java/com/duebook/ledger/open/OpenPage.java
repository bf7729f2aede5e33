package com.duebook.ledger.open;

import java.util.List;

/** @param all how many rows there are on all pages */
public record OpenPage(List<OpenOfCustomer> rows, int all) {}
