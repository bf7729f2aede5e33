package com.duebook.ledger;

import com.duebook.money.Money;
import java.time.LocalDate;

/** A part of an invoice, or all of it, and the day it is due. */
public record Instalment(LocalDate dueOn, Money amount) {}
