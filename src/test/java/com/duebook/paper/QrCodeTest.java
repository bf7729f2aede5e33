package com.duebook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://pay.example/pay/kJ3f9sLQ2xYb7Vn0aTq8RzWcE5uHmP1d", "Müller", "Łódź", "Αθήνα", "北京枫叶"})
    void saysEachTextAsItIs(String text) throws Exception {
        var read = new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(new Picture(QrCode.matrix(text)))),
                Map.of(DecodeHintType.PURE_BARCODE, true));

        assertThat(read.getText()).isEqualTo(text);
    }

    /** Each module as four by four points, with a white edge. */
    private static final class Picture extends LuminanceSource {

        private static final int SCALE = 4;
        private final BitMatrix matrix;

        Picture(BitMatrix matrix) {
            super((matrix.getWidth() + 8) * SCALE, (matrix.getHeight() + 8) * SCALE);
            this.matrix = matrix;
        }

        @Override
        public byte[] getRow(int y, byte[] given) {
            var row = given.length >= getWidth() ? given : new byte[getWidth()];
            for (var x = 0; x < getWidth(); x++) {
                row[x] = isDark(x / SCALE - 4, y / SCALE - 4) ? 0 : (byte) 0xff;
            }
            return row;
        }

        @Override
        public byte[] getMatrix() {
            var all = new byte[getWidth() * getHeight()];
            for (var y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, new byte[getWidth()]), 0, all, y * getWidth(), getWidth());
            }
            return all;
        }

        private boolean isDark(int x, int y) {
            return x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight() && matrix.get(x, y);
        }
    }
}
