package org.attune.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS =
            "https://attune.example.org/certification/check?code=7ZK3M0AXQ9T4W8C2N5R6E1H0JD";

    @Test
    void canBeReadBack() throws Exception {
        var picture = QrCode.of(ADDRESS).dataAddress().substring("data:image/png;base64,".length());
        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture)));
        int side = image.getWidth();
        var pixels = image.getRGB(0, 0, side, side, null, 0, side);

        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    @Test
    void drawsTheSameModulesAsAPath() {
        var code = QrCode.of(ADDRESS);

        assertThat(code.path()).startsWith("M4 4h1v1h-1z").doesNotContain("M0 0");
        assertThat(code.size()).isGreaterThan(29);
    }
}
