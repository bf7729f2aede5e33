package com.duebook.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Workload W, made from a seed: customers with a skew (the busiest has about one percent of the invoices), invoices of
 * one to three lines due over 578 days, 60 % paid (a twelfth of them in two payments), 10 % partly, 30 % open.
 */
final class Workload {

    private static final String[] FIRST = {"Amber", "Blue", "Cedar", "Delta", "Eagle", "Falcon", "Granite", "Harbor",
        "Iron", "Juniper", "Keystone", "Lunar", "Maple", "North", "Orion", "Pioneer", "Quartz", "River", "Summit",
        "Timber", "Union", "Vertex", "Willow", "Xenon", "Yellow", "Zenith"};
    private static final String[] SECOND = {"Foods", "Logistics", "Dental", "Software", "Metals", "Textiles", "Farms",
        "Motors", "Printing", "Clinics", "Builders", "Energy", "Marine", "Optics", "Paper", "Plastics", "Retail",
        "Security", "Travel", "Tools"};
    private static final String[] FORM = {"Ltd", "LLC", "GmbH", "SARL", "Inc", "BV", "AS", "Oy"};

    static final String[] FRAGMENTS = {"harbor", "falcon f", "keystone", "zenith t", "maple", "river", "summit l",
        "den", "tex", "soft", "orion", "quartz"};

    private final SplittableRandom random;
    private final LocalDate today;

    Workload(long seed, LocalDate today) {
        this.random = new SplittableRandom(seed);
        this.today = today;
    }

    String customerName(int number) {
        return pick(FIRST) + " " + pick(SECOND) + " " + pick(FORM) + " " + String.format("%05d", number);
    }

    /** @param net of each line in cents: quantity times unit price */
    record Line(String text, int quantity, int unitPrice) {

        long net() {
            return (long) quantity * unitPrice;
        }
    }

    record Payment(long amount, LocalDate on) {}

    record Invoice(int customer, LocalDate issued, LocalDate due, Line[] lines, long net, long tax, Payment[] payments) {

        long total() {
            return net + tax;
        }

        long paid() {
            var sum = 0L;
            for (var payment : payments) {
                sum += payment.amount();
            }
            return sum;
        }
    }

    Invoice invoice(int customers) {
        var skew = random.nextDouble();
        var customer = (int) (customers * skew * skew);
        var due = today.plusDays(30 - random.nextInt(578));
        var issued = due.minusDays(30);
        var lines = new Line[1 + random.nextInt(3)];
        var net = 0L;
        for (var i = 0; i < lines.length; i++) {
            lines[i] = new Line(pick(SECOND) + " service " + (1 + random.nextInt(400)), 1 + random.nextInt(10),
                    500 + random.nextInt(49_501));
            net += lines[i].net();
        }
        var tax = (net * 20 + 50) / 100;
        return new Invoice(customer, issued, due, lines, net, tax, payments(net + tax, issued, due));
    }

    private Payment[] payments(long total, LocalDate issued, LocalDate due) {
        var fate = random.nextInt(120);
        if (fate < 6) {
            return new Payment[] {new Payment(total / 2, paidOn(issued, due)),
                new Payment(total - total / 2, paidOn(issued, due))};
        }
        if (fate < 72) {
            return new Payment[] {new Payment(total, paidOn(issued, due))};
        }
        if (fate < 84) {
            return new Payment[] {new Payment(Math.max(1, total * (10 + random.nextInt(80)) / 100), paidOn(issued, due))};
        }
        return new Payment[0];
    }

    private LocalDate paidOn(LocalDate issued, LocalDate due) {
        var last = due.plusDays(60).isBefore(today) ? due.plusDays(60) : today;
        var days = Math.max(0, (int) (last.toEpochDay() - issued.toEpochDay()));
        return issued.plusDays(random.nextInt(days + 1));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
