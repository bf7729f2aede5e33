package architecture.bad;

class InvoiceUtils {}
