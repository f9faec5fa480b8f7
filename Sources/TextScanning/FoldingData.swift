/// What the scanner knows of the scalars beyond ASCII, from the Unicode character database 14.0.0.
///
/// Made by Tables/make-folding.py; not edited by hand.
enum FoldingData {
  /// Runs of one kind: the first scalar and the kind.
  static let kinds: StaticString = """
    80 p;85 n;86 p;a0 s;a1 p;a2 c;a6 p;aa l;ab o;ac p;ad z;ae p;b2 g;b4 a;b5 l;b6 p;b7 b;b8 p;b9 g;ba l;bb q;bc p;\
    c0 l;f7 p;f8 l;2bc a;2bd l;2c2 p;2c6 l;2d2 p;2e0 l;2e5 p;2ec l;2ed p;2ee l;2ef p;300 m;345 l;346 m;34f z;350 m;\
    370 l;375 p;376 l;37e y;37f l;384 p;385 l;3f6 p;3f7 l;482 p;483 m;48a l;55a p;560 l;589 p;58a d;58b l;58d p;\
    58f c;590 l;591 m;5be d;5bf m;5c0 p;5c1 m;5c3 p;5c4 m;5c6 p;5c7 l;5f3 p;5f5 l;600 z;606 p;60b c;60c p;610 m;\
    61b p;61c z;61d p;61f y;620 l;64b m;660 g;66a p;66e l;670 m;671 l;6d4 x;6d5 l;6d6 m;6dd z;6de p;6df m;6e5 l;\
    6e7 m;6e9 p;6ea m;6ee l;6f0 g;6fa l;6fd p;6ff l;700 p;70e l;70f z;710 l;7c0 g;7ca l;7f6 p;7fa l;7fe c;800 l;\
    830 p;83f l;85e p;85f l;888 p;889 l;890 z;892 l;8e2 z;8e3 l;964 x;966 l;967 g;970 p;971 l;9e6 g;9f0 l;9f2 c;\
    9f4 p;9fb c;9fc l;9fd p;9fe l;a66 g;a70 l;a76 p;a77 l;ae6 g;af0 p;af1 c;af2 l;b66 g;b70 p;b71 l;b72 p;b78 l;\
    be7 g;bf0 p;bf9 c;bfa p;bfb l;c66 g;c70 l;c77 p;c80 l;c84 p;c85 l;ce6 g;cf0 l;d4f p;d50 l;d58 p;d5f l;d66 g;\
    d70 p;d7a l;de6 g;df0 l;df4 p;df5 l;e01 i;e31 l;e32 i;e34 l;e3f c;e40 i;e47 l;e4f p;e50 l;e51 g;e5a p;e5c l;\
    ed1 g;eda l;f01 p;f18 l;f1a p;f20 g;f2a p;f35 l;f36 p;f37 l;f38 p;f39 l;f3a p;f3e l;f85 p;f86 l;fbe p;fc6 l;\
    fc7 p;fcd l;fce p;fdb l;1040 g;104a p;1050 l;1090 g;109a l;109e p;10a0 l;10fb p;10fc l;115f z;1161 l;1360 p;\
    137d l;1390 p;139a l;1400 d;1401 l;166d p;166f l;1680 s;1681 l;169b p;169d l;16eb p;16ee l;1735 p;1737 l;\
    17b4 z;17b6 l;17d4 p;17d7 l;17d8 p;17db c;17dc l;17e0 g;17ea l;17f0 p;17fa l;1800 p;1806 d;1807 p;180b z;\
    1810 g;181a l;1940 p;1941 l;1944 p;1946 g;1950 l;19d0 g;19da p;19db l;19de p;1a00 l;1a1e p;1a20 l;1a80 g;\
    1a8a l;1a90 g;1a9a l;1aa0 p;1aa7 l;1aa8 p;1aae l;1ab0 m;1b00 l;1b50 g;1b5a p;1b6b l;1b74 p;1b7f l;1bb0 g;\
    1bba l;1bfc p;1c00 l;1c3b p;1c40 g;1c4a l;1c50 g;1c5a l;1c7e p;1c80 l;1cc0 p;1cc8 l;1cd3 p;1cd4 l;1dc0 m;\
    1e00 l;1fbd p;1fbe l;1fbf p;1fc1 l;1ffe p;1fff l;2000 s;200b z;2010 h;2013 d;2016 p;2018 a;201a p;201b a;\
    201c o;201d q;201e o;2020 p;2022 b;2024 p;2026 t;2027 p;2028 n;202a z;202f s;2030 p;2032 a;2033 p;2039 o;\
    203a q;203b p;203c x;203d p;2043 b;2044 p;2047 y;204a p;204c b;204e p;205f s;2060 z;2070 g;2071 l;2074 g;\
    207a p;207f l;2080 g;208a p;208f l;20a0 c;20a8 l;20a9 c;20c1 l;20d0 m;2100 p;2102 l;2103 p;2107 l;2108 p;\
    210a l;2114 p;2115 l;2116 p;2119 l;211e p;2124 l;2125 p;2126 l;2127 p;2128 l;2129 p;212a l;212e p;212f l;\
    213a p;213c l;2140 p;2145 l;214a p;214e l;214f p;2160 l;2189 p;218c l;2190 e;219a l;219c e;21ae l;21af e;\
    21cd l;21d0 e;2200 p;2204 l;2205 p;2209 l;220a p;220c l;220d p;2219 b;221a p;2224 l;2225 p;2226 l;2227 p;\
    2228 l;2229 p;2241 l;2242 p;2244 l;2245 p;2247 l;2248 p;2249 l;224a p;2260 l;2261 p;2262 l;2263 p;226d l;\
    2272 p;2274 l;2276 p;2278 l;227a p;2280 l;2282 p;2284 l;2286 p;2288 l;228a p;22ac l;22b0 p;22e0 l;22e4 p;\
    22ea l;22ee p;2300 e;2329 l;232b e;237a l;237b e;2400 p;2427 l;2440 p;244b l;2460 g;2474 p;249c l;24ea g;\
    24eb p;25a0 e;25aa b;25ac e;25b6 b;25b7 e;25cf b;25d0 e;25e6 b;25e7 e;27c0 p;2800 s;2801 p;2900 e;2980 p;\
    2981 b;2982 p;2adc l;2add p;2b00 e;2c00 l;2ce5 p;2ceb l;2cf9 p;2d00 l;2d70 p;2d71 l;2e00 p;2e17 d;2e18 p;\
    2e1a d;2e1b p;2e2f l;2e30 p;2e3a d;2e3c p;2e40 d;2e41 p;2e5d d;2e5e l;2e80 i;2fe0 l;2ff0 p;2ffc l;3000 s;\
    3001 p;3002 x;3003 p;3005 i;3008 p;300c o;300d q;300e o;300f q;3010 p;301c d;301d o;301e q;3020 p;3021 i;\
    302a l;3030 e;3031 l;3036 p;3038 l;303d e;303e p;3040 l;3041 i;3097 l;309b p;309d i;30fb b;30fc i;3100 l;\
    3164 z;3165 l;3190 p;31a0 l;31c0 p;31e4 l;31f0 i;3200 p;321f l;3220 p;3297 e;3298 p;3299 e;329a p;3400 i;\
    4dc0 p;4e00 i;a000 l;a490 p;a4c7 l;a4fe p;a500 l;a60d p;a610 l;a620 g;a62a l;a673 p;a674 l;a67e p;a67f l;\
    a6f2 p;a6f8 l;a700 p;a717 l;a720 p;a722 l;a789 p;a78b l;a828 p;a82c l;a830 p;a838 c;a839 p;a83a l;a874 p;\
    a878 l;a8ce p;a8d0 g;a8da l;a8f8 p;a8fb l;a8fc p;a8fd l;a900 g;a90a l;a92e p;a930 l;a95f p;a960 l;a9c1 p;\
    a9ce l;a9d0 g;a9da l;a9de p;a9e0 l;a9f0 g;a9fa l;aa50 g;aa5a l;aa5c p;aa60 l;aa77 p;aa7a l;aade p;aae0 l;\
    aaf0 p;aaf2 l;ab5b p;ab5c l;ab6a p;ab6c l;abeb p;abec l;abf0 g;abfa l;e000 p;f900 i;fb00 l;fb29 p;fb2a l;\
    fbb2 p;fbc3 l;fd3e p;fd50 l;fdcf p;fdd0 l;fdfc c;fdfd p;fe00 z;fe10 p;fe1a l;fe20 m;fe30 p;fe31 d;fe33 p;\
    fe53 l;fe54 p;fe58 d;fe59 p;fe63 d;fe64 p;fe67 l;fe68 p;fe69 c;fe6a p;fe6c l;feff z;ff00 l;ff01 x;ff02 l;\
    ff07 a;ff08 l;ff0e x;ff0f l;ff10 g;ff1a l;ff1f y;ff20 l;ff5f p;ff61 x;ff62 l;ff66 i;ffa0 z;ffa1 l;ffe0 c;\
    ffe2 p;ffe5 c;ffe7 l;ffe8 p;ffef l;fff9 z;fffc p;10000 l;10100 p;10103 l;10107 p;10134 l;10137 p;10140 l;\
    10175 p;1018f l;10190 p;1019d l;101a0 p;101a1 l;101d0 p;101fd l;102e1 p;102fc l;10320 p;10324 l;1039f p;\
    103a0 l;103d0 p;103d1 l;104a0 g;104aa l;1056f p;10570 l;10857 p;10860 l;10877 p;10880 l;108a7 p;108b0 l;\
    108fb p;10900 l;10916 p;1091c l;1091f p;10920 l;1093f p;10940 l;109bc p;109be l;109c0 p;109d0 l;109d2 p;\
    10a00 l;10a40 p;10a49 l;10a50 p;10a59 l;10a7d p;10a80 l;10a9d p;10aa0 l;10ac8 p;10ac9 l;10aeb p;10af7 l;\
    10b39 p;10b40 l;10b58 p;10b60 l;10b78 p;10b80 l;10b99 p;10b9d l;10ba9 p;10bb0 l;10cfa p;10d00 l;10d30 g;\
    10d3a l;10e60 p;10e7f l;10ead d;10eae l;10f1d p;10f27 l;10f51 p;10f5a l;10f86 p;10f8a l;10fc5 p;10fcc l;\
    11047 p;1104e l;11052 p;11066 g;11070 l;110bb p;110bd z;110be p;110c2 l;110cd z;110ce l;110f0 g;110fa l;\
    11136 g;11140 p;11144 l;11174 p;11176 l;111c5 p;111c9 l;111cd p;111ce l;111d0 g;111da l;111db p;111dc l;\
    111dd p;111e0 l;111e1 p;111f5 l;11238 p;1123e l;112a9 p;112aa l;112f0 g;112fa l;1144b p;11450 g;1145a p;\
    1145c l;1145d p;1145e l;114c6 p;114c7 l;114d0 g;114da l;115c1 p;115d8 l;11641 p;11644 l;11650 g;1165a l;\
    11660 p;1166d l;116b9 p;116ba l;116c0 g;116ca l;11730 g;1173a p;11740 l;1183b p;1183c l;118e0 g;118ea p;\
    118f3 l;11944 p;11947 l;11950 g;1195a l;119e2 p;119e3 l;11a3f p;11a47 l;11a9a p;11a9d l;11a9e p;11aa3 l;\
    11c41 p;11c46 l;11c50 g;11c5a p;11c6d l;11c70 p;11c72 l;11d50 g;11d5a l;11da0 g;11daa l;11ef7 p;11ef9 l;\
    11fc0 p;11fdd c;11fe1 p;11ff2 l;11fff p;12000 l;12470 p;12475 l;12ff1 p;12ff3 l;13430 z;13439 l;16a60 g;\
    16a6a l;16a6e p;16a70 l;16ac0 g;16aca l;16af5 p;16af6 l;16b37 p;16b40 l;16b44 p;16b46 l;16b50 g;16b5a l;\
    16b5b p;16b62 l;16e80 p;16e9b l;16fe2 p;16fe3 l;1b000 i;1b170 l;1bc9c p;1bc9d l;1bc9f p;1bca0 z;1bca4 l;\
    1cf50 p;1cfc4 l;1d000 p;1d0f6 l;1d100 p;1d127 l;1d129 p;1d15e l;1d16a p;1d16d l;1d173 z;1d17b l;1d183 p;\
    1d185 l;1d18c p;1d1aa l;1d1ae p;1d1bb l;1d1c1 p;1d1eb l;1d200 p;1d242 l;1d245 p;1d246 l;1d2e0 p;1d2f4 l;\
    1d300 p;1d357 l;1d360 p;1d379 l;1d6c1 p;1d6c2 l;1d6db p;1d6dc l;1d6fb p;1d6fc l;1d715 p;1d716 l;1d735 p;\
    1d736 l;1d74f p;1d750 l;1d76f p;1d770 l;1d789 p;1d78a l;1d7a9 p;1d7aa l;1d7c3 p;1d7c4 l;1d7ce g;1d800 p;\
    1da00 l;1da37 p;1da3b l;1da6d p;1da75 l;1da76 p;1da84 l;1da85 p;1da8c l;1e140 g;1e14a l;1e14f p;1e150 l;\
    1e2f0 g;1e2fa l;1e2ff c;1e300 l;1e8c7 p;1e8d0 l;1e950 g;1e95a l;1e95e p;1e960 l;1ec71 p;1ecb0 c;1ecb1 p;\
    1ecb5 l;1ed01 p;1ed3e l;1eef0 p;1eef2 l;1f000 e;1f100 p;1f110 l;1f12a p;1f12b l;1f12f p;1f130 l;1f16d p;\
    1f170 l;1f18a p;1f18e e;1f190 l;1f191 e;1f202 l;1f213 e;1f214 l;1f240 e;1f250 l;1f260 e;1fb00 p;1fb93 l;\
    1fb94 p;1fbcb l;1fbf0 g;1fbfa l;
    """

  /// A scalar, the step that maps it, and what it is mapped to.
  static let mappings: StaticString = """
    aa K 61;b2 K 32;b3 K 33;b5 C 3bc;b9 K 31;ba K 6f;c0 C e0;c1 C e1;c2 C e2;c3 C e3;c4 C e4;c5 C e5;c6 C e6;\
    c7 C e7;c8 C e8;c9 C e9;ca C ea;cb C eb;cc C ec;cd C ed;ce C ee;cf C ef;d0 C f0;d1 C f1;d2 C f2;d3 C f3;\
    d4 C f4;d5 C f5;d6 C f6;d7 K 78;d8 C f8;d9 C f9;da C fa;db C fb;dc C fc;dd C fd;de C fe;df C 73 73;e0 A 61;\
    e1 A 61;e2 A 61;e3 A 61;e4 A 61;e5 A 61;e6 L 61 65;e7 A 63;e8 A 65;e9 A 65;ea A 65;eb A 65;ec A 69;ed A 69;\
    ee A 69;ef A 69;f0 A 64;f1 A 6e;f2 A 6f;f3 A 6f;f4 A 6f;f5 A 6f;f6 A 6f;f8 A 6f;f9 A 75;fa A 75;fb A 75;\
    fc A 75;fd A 79;ff A 79;100 C 101;101 A 61;102 C 103;103 A 61;104 C 105;105 A 61;106 C 107;107 A 63;108 C 109;\
    109 A 63;10a C 10b;10b A 63;10c C 10d;10d A 63;10e C 10f;10f A 64;110 C 111;111 A 64;112 C 113;113 A 65;\
    114 C 115;115 A 65;116 C 117;117 A 65;118 C 119;119 A 65;11a C 11b;11b A 65;11c C 11d;11d A 67;11e C 11f;\
    11f A 67;120 C 121;121 A 67;122 C 123;123 A 67;124 C 125;125 A 68;126 C 127;127 A 68;128 C 129;129 A 69;\
    12a C 12b;12b A 69;12c C 12d;12d A 69;12e C 12f;12f A 69;130 C 69 307;131 K 69;132 K 49 4a;133 L 69 6a;\
    134 C 135;135 A 6a;136 C 137;137 A 6b;138 A 6b;139 C 13a;13a A 6c;13b C 13c;13c A 6c;13d C 13e;13e A 6c;\
    13f C 140;140 A 6c;141 C 142;142 A 6c;143 C 144;144 A 6e;145 C 146;146 A 6e;147 C 148;148 A 6e;149 C 2bc 6e;\
    14a C 14b;14c C 14d;14d A 6f;14e C 14f;14f A 6f;150 C 151;151 A 6f;152 C 153;153 L 6f 65;154 C 155;155 A 72;\
    156 C 157;157 A 72;158 C 159;159 A 72;15a C 15b;15b A 73;15c C 15d;15d A 73;15e C 15f;15f A 73;160 C 161;\
    161 A 73;162 C 163;163 A 74;164 C 165;165 A 74;166 C 167;167 A 74;168 C 169;169 A 75;16a C 16b;16b A 75;\
    16c C 16d;16d A 75;16e C 16f;16f A 75;170 C 171;171 A 75;172 C 173;173 A 75;174 C 175;175 A 77;176 C 177;\
    177 A 79;178 C ff;179 C 17a;17a A 7a;17b C 17c;17c A 7a;17d C 17e;17e A 7a;17f K 73;180 A 62;181 C 253;\
    182 C 183;184 C 185;186 C 254;187 C 188;188 A 63;189 C 256;18a C 257;18b C 18c;18e C 1dd;18f C 259;190 C 25b;\
    191 C 192;193 C 260;194 C 263;196 C 269;197 C 268;198 C 199;199 A 6b;19c C 26f;19d C 272;19e A 6e;19f C 275;\
    1a0 C 1a1;1a1 A 6f;1a2 C 1a3;1a4 C 1a5;1a5 A 70;1a6 C 280;1a7 C 1a8;1a9 C 283;1ac C 1ad;1ae C 288;1af C 1b0;\
    1b0 A 75;1b1 C 28a;1b2 C 28b;1b3 C 1b4;1b4 A 79;1b5 C 1b6;1b6 A 7a;1b7 C 292;1b8 C 1b9;1bc C 1bd;1c4 C 1c6;\
    1c5 C 1c6;1c6 L 64 7a;1c7 K 4c 4a;1c8 K 4c 6a;1c9 L 6c 6a;1ca K 4e 4a;1cb K 4e 6a;1cc L 6e 6a;1cd C 1ce;\
    1ce A 61;1cf C 1d0;1d0 A 69;1d1 C 1d2;1d2 A 6f;1d3 C 1d4;1d4 A 75;1d5 C 1d6;1d6 A 75;1d7 C 1d8;1d8 A 75;\
    1d9 C 1da;1da A 75;1db C 1dc;1dc A 75;1de C 1df;1df A 61;1e0 C 1e1;1e1 A 61;1e2 C 1e3;1e3 A e6;1e4 C 1e5;\
    1e6 C 1e7;1e7 A 67;1e8 C 1e9;1e9 A 6b;1ea C 1eb;1eb A 6f;1ec C 1ed;1ed A 6f;1ee C 1ef;1ef A 292;1f0 C 6a 30c;\
    1f1 K 44 5a;1f2 K 44 7a;1f3 L 64 7a;1f4 C 1f5;1f5 A 67;1f6 C 195;1f7 C 1bf;1f8 C 1f9;1f9 A 6e;1fa C 1fb;\
    1fb A 61;1fc C 1fd;1fd A e6;1fe C 1ff;1ff A f8;200 C 201;201 A 61;202 C 203;203 A 61;204 C 205;205 A 65;\
    206 C 207;207 A 65;208 C 209;209 A 69;20a C 20b;20b A 69;20c C 20d;20d A 6f;20e C 20f;20f A 6f;210 C 211;\
    211 A 72;212 C 213;213 A 72;214 C 215;215 A 75;216 C 217;217 A 75;218 C 219;219 A 73;21a C 21b;21b A 74;\
    21c C 21d;21e C 21f;21f A 68;220 C 19e;222 C 223;224 C 225;225 A 7a;226 C 227;227 A 61;228 C 229;229 A 65;\
    22a C 22b;22b A 6f;22c C 22d;22d A 6f;22e C 22f;22f A 6f;230 C 231;231 A 6f;232 C 233;233 A 79;238 L 64 62;\
    23a C 2c65;23b C 23c;23c A 63;23d C 19a;23e C 2c66;241 C 242;243 C 180;244 C 289;245 C 28c;246 C 247;247 A 65;\
    248 C 249;249 A 6a;24a C 24b;24c C 24d;24d A 72;24e C 24f;24f A 79;251 K 61;253 A 62;257 A 64;260 A 67;\
    261 K 67;262 K 67;268 A 69;269 K 69;26a K 69;271 A 6d;272 A 6e;274 K 6e;280 K 72;282 K 73;289 A 75;28b K 75;\
    28f K 79;290 K 7a;299 K 62;29c K 68;29f K 6c;2b0 K 68;2b1 K 266;2b2 K 6a;2b3 K 72;2b4 K 279;2b5 K 27b;\
    2b6 K 281;2b7 K 77;2b8 K 79;2e0 K 263;2e1 K 6c;2e2 K 73;2e3 K 78;2e4 K 295;345 C 3b9;370 C 371;372 C 373;\
    374 A 2b9;376 C 377;37e A 3b;37f C 3f3;385 A a8;386 C 3ac;387 A b7;388 C 3ad;389 C 3ae;38a C 3af;38c C 3cc;\
    38e C 3cd;38f C 3ce;390 C 3b9 308 301;391 C 3b1;392 C 3b2;393 C 3b3;394 C 3b4;395 C 3b5;396 C 3b6;397 C 3b7;\
    398 C 3b8;399 C 3b9;39a C 3ba;39b C 3bb;39c C 3bc;39d C 3bd;39e C 3be;39f C 3bf;3a0 C 3c0;3a1 C 3c1;3a3 C 3c3;\
    3a4 C 3c4;3a5 C 3c5;3a6 C 3c6;3a7 C 3c7;3a8 C 3c8;3a9 C 3c9;3aa C 3ca;3ab C 3cb;3ac A 3b1;3ad A 3b5;3ae A 3b7;\
    3af A 3b9;3b0 C 3c5 308 301;3b1 K 61;3b3 K 79;3b5 K 65;3b7 K 6e;3b9 K 69;3ba K 6b;3bd K 76;3bf K 6f;3c1 K 70;\
    3c2 C 3c3;3c3 K 6f;3c4 K 74;3c5 K 75;3c7 K 78;3c9 K 77;3ca A 3b9;3cb A 3c5;3cc A 3bf;3cd A 3c5;3ce A 3c9;\
    3cf C 3d7;3d0 C 3b2;3d1 C 3b8;3d2 K 3a5;3d3 A 3d2;3d4 A 3d2;3d5 C 3c6;3d6 C 3c0;3d8 C 3d9;3da C 3db;3dc C 3dd;\
    3dd K 66;3de C 3df;3e0 C 3e1;3e2 C 3e3;3e4 C 3e5;3e6 C 3e7;3e8 C 3e9;3ea C 3eb;3ec C 3ed;3ee C 3ef;3f0 C 3ba;\
    3f1 C 3c1;3f2 K 63;3f3 K 6a;3f4 C 3b8;3f5 C 3b5;3f7 C 3f8;3f9 C 3f2;3fa C 3fb;3fd C 37b;3fe C 37c;3ff C 37d;\
    400 C 450;401 C 451;402 C 452;403 C 453;404 C 454;405 C 455;406 C 456;407 C 457;408 C 458;409 C 459;40a C 45a;\
    40b C 45b;40c C 45c;40d C 45d;40e C 45e;40f C 45f;410 C 430;411 C 431;412 C 432;413 C 433;414 C 434;415 C 435;\
    416 C 436;417 C 437;418 C 438;419 C 439;41a C 43a;41b C 43b;41c C 43c;41d C 43d;41e C 43e;41f C 43f;420 C 440;\
    421 C 441;422 C 442;423 C 443;424 C 444;425 C 445;426 C 446;427 C 447;428 C 448;429 C 449;42a C 44a;42b C 44b;\
    42c C 44c;42d C 44d;42e C 44e;42f C 44f;430 K 61;432 K 62;433 K 72;435 K 65;439 A 438;43a K 6b;43c K 6d;\
    43d K 68;43e K 6f;43f K 6e;440 K 70;441 K 63;442 K 74;443 K 79;445 K 78;446 K 75;448 K 77;450 A 435;451 A 435;\
    453 A 433;454 K 65;455 K 73;456 K 69;457 A 456;458 K 6a;45c A 43a;45d A 438;45e A 443;460 C 461;461 K 77;\
    462 C 463;464 C 465;466 C 467;468 C 469;46a C 46b;46c C 46d;46e C 46f;470 C 471;472 C 473;474 C 475;475 K 76;\
    476 C 477;477 A 475;478 C 479;47a C 47b;47c C 47d;47e C 47f;480 C 481;48a C 48b;48c C 48d;48e C 48f;490 C 491;\
    492 C 493;493 K 66;494 C 495;496 C 497;498 C 499;49a C 49b;49c C 49d;49e C 49f;4a0 C 4a1;4a2 C 4a3;4a4 C 4a5;\
    4a6 C 4a7;4a8 C 4a9;4aa C 4ab;4ac C 4ad;4ae C 4af;4af K 79;4b0 C 4b1;4b2 C 4b3;4b4 C 4b5;4b6 C 4b7;4b8 C 4b9;\
    4ba C 4bb;4bb K 68;4bc C 4bd;4bd K 65;4be C 4bf;4c0 C 4cf;4c1 C 4c2;4c2 A 436;4c3 C 4c4;4c5 C 4c6;4c7 C 4c8;\
    4c9 C 4ca;4cb C 4cc;4cd C 4ce;4cf K 69;4d0 C 4d1;4d1 A 430;4d2 C 4d3;4d3 A 430;4d4 C 4d5;4d6 C 4d7;4d7 A 435;\
    4d8 C 4d9;4da C 4db;4db A 4d9;4dc C 4dd;4dd A 436;4de C 4df;4df A 437;4e0 C 4e1;4e2 C 4e3;4e3 A 438;4e4 C 4e5;\
    4e5 A 438;4e6 C 4e7;4e7 A 43e;4e8 C 4e9;4ea C 4eb;4eb A 4e9;4ec C 4ed;4ed A 44d;4ee C 4ef;4ef A 443;4f0 C 4f1;\
    4f1 A 443;4f2 C 4f3;4f3 A 443;4f4 C 4f5;4f5 A 447;4f6 C 4f7;4f8 C 4f9;4f9 A 44b;4fa C 4fb;4fc C 4fd;4fe C 4ff;\
    500 C 501;501 K 64;502 C 503;504 C 505;506 C 507;508 C 509;50a C 50b;50c C 50d;50d K 67;50e C 50f;510 C 511;\
    512 C 513;514 C 515;516 C 517;518 C 519;51a C 51b;51b K 71;51c C 51d;51d K 77;51e C 51f;520 C 521;522 C 523;\
    524 C 525;526 C 527;528 C 529;52a C 52b;52c C 52d;52e C 52f;531 C 561;532 C 562;533 C 563;534 C 564;535 C 565;\
    536 C 566;537 C 567;538 C 568;539 C 569;53a C 56a;53b C 56b;53c C 56c;53d C 56d;53e C 56e;53f C 56f;540 C 570;\
    541 C 571;542 C 572;543 C 573;544 C 574;545 C 575;546 C 576;547 C 577;548 C 578;549 C 579;54a C 57a;54b C 57b;\
    54c C 57c;54d C 57d;54e C 57e;54f C 57f;550 C 580;551 C 581;552 C 582;553 C 583;554 C 584;555 C 585;556 C 586;\
    561 K 77;563 K 71;566 K 71;570 K 68;578 K 6e;57c K 6e;57d K 75;581 K 67;585 K 6f;587 C 565 582;5e1 K 6f;\
    622 A 627;623 A 627;624 A 648;625 A 627;626 A 64a;660 W 30;661 W 31;662 W 32;663 W 33;664 W 34;665 W 35;\
    666 W 36;667 W 37;668 W 38;669 W 39;6c0 A 6d5;6c2 A 6c1;6d3 A 6d2;6f0 W 30;6f1 W 31;6f2 W 32;6f3 W 33;6f4 W 34;\
    6f5 W 35;6f6 W 36;6f7 W 37;6f8 W 38;6f9 W 39;7c0 W 30;7c1 W 31;7c2 W 32;7c3 W 33;7c4 W 34;7c5 W 35;7c6 W 36;\
    7c7 W 37;7c8 W 38;7c9 W 39;929 A 928 93c;931 A 930 93c;934 A 933 93c;958 A 915 93c;959 A 916 93c;95a A 917 93c;\
    95b A 91c 93c;95c A 921 93c;95d A 922 93c;95e A 92b 93c;95f A 92f 93c;966 K 6f;967 W 31;968 W 32;969 W 33;\
    96a W 34;96b W 35;96c W 36;96d W 37;96e W 38;96f W 39;9cb A 9c7 9be;9cc A 9c7 9d7;9dc A 9a1 9bc;9dd A 9a2 9bc;\
    9df A 9af 9bc;9e6 W 30;9e7 W 31;9e8 W 32;9e9 W 33;9ea W 34;9eb W 35;9ec W 36;9ed W 37;9ee W 38;9ef W 39;\
    a33 A a32 a3c;a36 A a38 a3c;a59 A a16 a3c;a5a A a17 a3c;a5b A a1c a3c;a5e A a2b a3c;a66 W 30;a67 W 31;a68 W 32;\
    a69 W 33;a6a W 34;a6b W 35;a6c W 36;a6d W 37;a6e W 38;a6f W 39;ae6 W 30;ae7 W 31;ae8 W 32;ae9 W 33;aea W 34;\
    aeb W 35;aec W 36;aed W 37;aee W 38;aef W 39;b48 A b47 b56;b4b A b47 b3e;b4c A b47 b57;b5c A b21 b3c;\
    b5d A b22 b3c;b66 W 30;b67 W 31;b68 W 32;b69 W 33;b6a W 34;b6b W 35;b6c W 36;b6d W 37;b6e W 38;b6f W 39;\
    b94 A b92 bd7;bca A bc6 bbe;bcb A bc7 bbe;bcc A bc6 bd7;be6 K 6f;be7 W 31;be8 W 32;be9 W 33;bea W 34;beb W 35;\
    bec W 36;bed W 37;bee W 38;bef W 39;c48 A c46 c56;c66 W 30;c67 W 31;c68 W 32;c69 W 33;c6a W 34;c6b W 35;\
    c6c W 36;c6d W 37;c6e W 38;c6f W 39;cc0 A cbf cd5;cc7 A cc6 cd5;cc8 A cc6 cd6;cca A cc6 cc2;ccb A cc6 cc2 cd5;\
    ce6 W 30;ce7 W 31;ce8 W 32;ce9 W 33;cea W 34;ceb W 35;cec W 36;ced W 37;cee W 38;cef W 39;d20 K 6f;\
    d4a A d46 d3e;d4b A d47 d3e;d4c A d46 d57;d66 W 30;d67 W 31;d68 W 32;d69 W 33;d6a W 34;d6b W 35;d6c W 36;\
    d6d W 37;d6e W 38;d6f W 39;dda A dd9 dca;ddc A dd9 dcf;ddd A dd9 dcf dca;dde A dd9 ddf;de6 W 30;de7 W 31;\
    de8 W 32;de9 W 33;dea W 34;deb W 35;dec W 36;ded W 37;dee W 38;def W 39;e50 K 6f;e51 W 31;e52 W 32;e53 W 33;\
    e54 W 34;e55 W 35;e56 W 36;e57 W 37;e58 W 38;e59 W 39;ed0 K 6f;ed1 W 31;ed2 W 32;ed3 W 33;ed4 W 34;ed5 W 35;\
    ed6 W 36;ed7 W 37;ed8 W 38;ed9 W 39;f20 W 30;f21 W 31;f22 W 32;f23 W 33;f24 W 34;f25 W 35;f26 W 36;f27 W 37;\
    f28 W 38;f29 W 39;f43 A f42 fb7;f4d A f4c fb7;f52 A f51 fb7;f57 A f56 fb7;f5c A f5b fb7;f69 A f40 fb5;\
    f73 A f71 f72;f75 A f71 f74;f76 A fb2 f80;f78 A fb3 f80;f81 A f71 f80;f93 A f92 fb7;f9d A f9c fb7;\
    fa2 A fa1 fb7;fa7 A fa6 fb7;fac A fab fb7;fb9 A f90 fb5;1026 A 1025 102e;1040 W 30;1041 W 31;1042 W 32;\
    1043 W 33;1044 W 34;1045 W 35;1046 W 36;1047 W 37;1048 W 38;1049 W 39;1090 W 30;1091 W 31;1092 W 32;1093 W 33;\
    1094 W 34;1095 W 35;1096 W 36;1097 W 37;1098 W 38;1099 W 39;10a0 C 2d00;10a1 C 2d01;10a2 C 2d02;10a3 C 2d03;\
    10a4 C 2d04;10a5 C 2d05;10a6 C 2d06;10a7 C 2d07;10a8 C 2d08;10a9 C 2d09;10aa C 2d0a;10ab C 2d0b;10ac C 2d0c;\
    10ad C 2d0d;10ae C 2d0e;10af C 2d0f;10b0 C 2d10;10b1 C 2d11;10b2 C 2d12;10b3 C 2d13;10b4 C 2d14;10b5 C 2d15;\
    10b6 C 2d16;10b7 C 2d17;10b8 C 2d18;10b9 C 2d19;10ba C 2d1a;10bb C 2d1b;10bc C 2d1c;10bd C 2d1d;10be C 2d1e;\
    10bf C 2d1f;10c0 C 2d20;10c1 C 2d21;10c2 C 2d22;10c3 C 2d23;10c4 C 2d24;10c5 C 2d25;10c7 C 2d27;10cd C 2d2d;\
    10fc K 10dc;13a0 K 64;13a2 K 74;13a5 K 69;13a9 K 79;13aa K 61;13ab K 6a;13ac K 65;13b7 K 6d;13bb K 68;\
    13c0 K 67;13c3 K 7a;13cf K 62;13d2 K 72;13d4 K 77;13d9 K 76;13da K 73;13de K 6c;13df K 63;13e2 K 70;13e6 K 6b;\
    13e7 K 64;13f4 K 62;13f8 C 13f0;13f9 C 13f1;13fa C 13f2;13fb C 13f3;13fc C 13f4;13fd C 13f5;17e0 W 30;\
    17e1 W 31;17e2 W 32;17e3 W 33;17e4 W 34;17e5 W 35;17e6 W 36;17e7 W 37;17e8 W 38;17e9 W 39;1810 W 30;1811 W 31;\
    1812 W 32;1813 W 33;1814 W 34;1815 W 35;1816 W 36;1817 W 37;1818 W 38;1819 W 39;1946 W 30;1947 W 31;1948 W 32;\
    1949 W 33;194a W 34;194b W 35;194c W 36;194d W 37;194e W 38;194f W 39;19d0 W 30;19d1 W 31;19d2 W 32;19d3 W 33;\
    19d4 W 34;19d5 W 35;19d6 W 36;19d7 W 37;19d8 W 38;19d9 W 39;1a80 W 30;1a81 W 31;1a82 W 32;1a83 W 33;1a84 W 34;\
    1a85 W 35;1a86 W 36;1a87 W 37;1a88 W 38;1a89 W 39;1a90 W 30;1a91 W 31;1a92 W 32;1a93 W 33;1a94 W 34;1a95 W 35;\
    1a96 W 36;1a97 W 37;1a98 W 38;1a99 W 39;1b06 A 1b05 1b35;1b08 A 1b07 1b35;1b0a A 1b09 1b35;1b0c A 1b0b 1b35;\
    1b0e A 1b0d 1b35;1b12 A 1b11 1b35;1b3b A 1b3a 1b35;1b3d A 1b3c 1b35;1b40 A 1b3e 1b35;1b41 A 1b3f 1b35;\
    1b43 A 1b42 1b35;1b50 W 30;1b51 W 31;1b52 W 32;1b53 W 33;1b54 W 34;1b55 W 35;1b56 W 36;1b57 W 37;1b58 W 38;\
    1b59 W 39;1bb0 W 30;1bb1 W 31;1bb2 W 32;1bb3 W 33;1bb4 W 34;1bb5 W 35;1bb6 W 36;1bb7 W 37;1bb8 W 38;1bb9 W 39;\
    1c40 W 30;1c41 W 31;1c42 W 32;1c43 W 33;1c44 W 34;1c45 W 35;1c46 W 36;1c47 W 37;1c48 W 38;1c49 W 39;1c50 W 30;\
    1c51 W 31;1c52 W 32;1c53 W 33;1c54 W 34;1c55 W 35;1c56 W 36;1c57 W 37;1c58 W 38;1c59 W 39;1c80 C 432;\
    1c81 C 434;1c82 C 43e;1c83 C 441;1c84 C 442;1c85 C 442;1c86 C 44a;1c87 C 463;1c88 C a64b;1c90 C 10d0;\
    1c91 C 10d1;1c92 C 10d2;1c93 C 10d3;1c94 C 10d4;1c95 C 10d5;1c96 C 10d6;1c97 C 10d7;1c98 C 10d8;1c99 C 10d9;\
    1c9a C 10da;1c9b C 10db;1c9c C 10dc;1c9d C 10dd;1c9e C 10de;1c9f C 10df;1ca0 C 10e0;1ca1 C 10e1;1ca2 C 10e2;\
    1ca3 C 10e3;1ca4 C 10e4;1ca5 C 10e5;1ca6 C 10e6;1ca7 C 10e7;1ca8 C 10e8;1ca9 C 10e9;1caa C 10ea;1cab C 10eb;\
    1cac C 10ec;1cad C 10ed;1cae C 10ee;1caf C 10ef;1cb0 C 10f0;1cb1 C 10f1;1cb2 C 10f2;1cb3 C 10f3;1cb4 C 10f4;\
    1cb5 C 10f5;1cb6 C 10f6;1cb7 C 10f7;1cb8 C 10f8;1cb9 C 10f9;1cba C 10fa;1cbd C 10fd;1cbe C 10fe;1cbf C 10ff;\
    1d00 K 61;1d04 K 63;1d05 K 64;1d07 K 65;1d0a K 6a;1d0b K 6b;1d0d K 6d;1d0f K 6f;1d18 K 70;1d1b K 74;1d1c K 75;\
    1d20 K 76;1d21 K 77;1d22 K 7a;1d26 K 72;1d2c K 41;1d2d K c6;1d2e K 42;1d30 K 44;1d31 K 45;1d32 K 18e;1d33 K 47;\
    1d34 K 48;1d35 K 49;1d36 K 4a;1d37 K 4b;1d38 K 4c;1d39 K 4d;1d3a K 4e;1d3c K 4f;1d3d K 222;1d3e K 50;1d3f K 52;\
    1d40 K 54;1d41 K 55;1d42 K 57;1d43 K 61;1d44 K 250;1d45 K 251;1d46 K 1d02;1d47 K 62;1d48 K 64;1d49 K 65;\
    1d4a K 259;1d4b K 25b;1d4c K 25c;1d4d K 67;1d4f K 6b;1d50 K 6d;1d51 K 14b;1d52 K 6f;1d53 K 254;1d54 K 1d16;\
    1d55 K 1d17;1d56 K 70;1d57 K 74;1d58 K 75;1d59 K 1d1d;1d5a K 26f;1d5b K 76;1d5c K 1d25;1d5d K 3b2;1d5e K 3b3;\
    1d5f K 3b4;1d60 K 3c6;1d61 K 3c7;1d62 K 69;1d63 K 72;1d64 K 75;1d65 K 76;1d66 K 3b2;1d67 K 3b3;1d68 K 3c1;\
    1d69 K 3c6;1d6a K 3c7;1d78 K 43d;1d9b K 252;1d9c K 63;1d9d K 255;1d9e K f0;1d9f K 25c;1da0 K 66;1da1 K 25f;\
    1da2 K 261;1da3 K 265;1da4 K 268;1da5 K 269;1da6 K 26a;1da7 K 1d7b;1da8 K 29d;1da9 K 26d;1daa K 1d85;\
    1dab K 29f;1dac K 271;1dad K 270;1dae K 272;1daf K 273;1db0 K 274;1db1 K 275;1db2 K 278;1db3 K 282;1db4 K 283;\
    1db5 K 1ab;1db6 K 289;1db7 K 28a;1db8 K 1d1c;1db9 K 28b;1dba K 28c;1dbb K 7a;1dbc K 290;1dbd K 291;1dbe K 292;\
    1dbf K 3b8;1e00 C 1e01;1e01 A 61;1e02 C 1e03;1e03 A 62;1e04 C 1e05;1e05 A 62;1e06 C 1e07;1e07 A 62;1e08 C 1e09;\
    1e09 A 63;1e0a C 1e0b;1e0b A 64;1e0c C 1e0d;1e0d A 64;1e0e C 1e0f;1e0f A 64;1e10 C 1e11;1e11 A 64;1e12 C 1e13;\
    1e13 A 64;1e14 C 1e15;1e15 A 65;1e16 C 1e17;1e17 A 65;1e18 C 1e19;1e19 A 65;1e1a C 1e1b;1e1b A 65;1e1c C 1e1d;\
    1e1d A 65;1e1e C 1e1f;1e1f A 66;1e20 C 1e21;1e21 A 67;1e22 C 1e23;1e23 A 68;1e24 C 1e25;1e25 A 68;1e26 C 1e27;\
    1e27 A 68;1e28 C 1e29;1e29 A 68;1e2a C 1e2b;1e2b A 68;1e2c C 1e2d;1e2d A 69;1e2e C 1e2f;1e2f A 69;1e30 C 1e31;\
    1e31 A 6b;1e32 C 1e33;1e33 A 6b;1e34 C 1e35;1e35 A 6b;1e36 C 1e37;1e37 A 6c;1e38 C 1e39;1e39 A 6c;1e3a C 1e3b;\
    1e3b A 6c;1e3c C 1e3d;1e3d A 6c;1e3e C 1e3f;1e3f A 6d;1e40 C 1e41;1e41 A 6d;1e42 C 1e43;1e43 A 6d;1e44 C 1e45;\
    1e45 A 6e;1e46 C 1e47;1e47 A 6e;1e48 C 1e49;1e49 A 6e;1e4a C 1e4b;1e4b A 6e;1e4c C 1e4d;1e4d A 6f;1e4e C 1e4f;\
    1e4f A 6f;1e50 C 1e51;1e51 A 6f;1e52 C 1e53;1e53 A 6f;1e54 C 1e55;1e55 A 70;1e56 C 1e57;1e57 A 70;1e58 C 1e59;\
    1e59 A 72;1e5a C 1e5b;1e5b A 72;1e5c C 1e5d;1e5d A 72;1e5e C 1e5f;1e5f A 72;1e60 C 1e61;1e61 A 73;1e62 C 1e63;\
    1e63 A 73;1e64 C 1e65;1e65 A 73;1e66 C 1e67;1e67 A 73;1e68 C 1e69;1e69 A 73;1e6a C 1e6b;1e6b A 74;1e6c C 1e6d;\
    1e6d A 74;1e6e C 1e6f;1e6f A 74;1e70 C 1e71;1e71 A 74;1e72 C 1e73;1e73 A 75;1e74 C 1e75;1e75 A 75;1e76 C 1e77;\
    1e77 A 75;1e78 C 1e79;1e79 A 75;1e7a C 1e7b;1e7b A 75;1e7c C 1e7d;1e7d A 76;1e7e C 1e7f;1e7f A 76;1e80 C 1e81;\
    1e81 A 77;1e82 C 1e83;1e83 A 77;1e84 C 1e85;1e85 A 77;1e86 C 1e87;1e87 A 77;1e88 C 1e89;1e89 A 77;1e8a C 1e8b;\
    1e8b A 78;1e8c C 1e8d;1e8d A 78;1e8e C 1e8f;1e8f A 79;1e90 C 1e91;1e91 A 7a;1e92 C 1e93;1e93 A 7a;1e94 C 1e95;\
    1e95 A 7a;1e96 C 68 331;1e97 C 74 308;1e98 C 77 30a;1e99 C 79 30a;1e9a C 61 2be;1e9b C 1e61;1e9e C 73 73;\
    1ea0 C 1ea1;1ea1 A 61;1ea2 C 1ea3;1ea3 A 61;1ea4 C 1ea5;1ea5 A 61;1ea6 C 1ea7;1ea7 A 61;1ea8 C 1ea9;1ea9 A 61;\
    1eaa C 1eab;1eab A 61;1eac C 1ead;1ead A 61;1eae C 1eaf;1eaf A 61;1eb0 C 1eb1;1eb1 A 61;1eb2 C 1eb3;1eb3 A 61;\
    1eb4 C 1eb5;1eb5 A 61;1eb6 C 1eb7;1eb7 A 61;1eb8 C 1eb9;1eb9 A 65;1eba C 1ebb;1ebb A 65;1ebc C 1ebd;1ebd A 65;\
    1ebe C 1ebf;1ebf A 65;1ec0 C 1ec1;1ec1 A 65;1ec2 C 1ec3;1ec3 A 65;1ec4 C 1ec5;1ec5 A 65;1ec6 C 1ec7;1ec7 A 65;\
    1ec8 C 1ec9;1ec9 A 69;1eca C 1ecb;1ecb A 69;1ecc C 1ecd;1ecd A 6f;1ece C 1ecf;1ecf A 6f;1ed0 C 1ed1;1ed1 A 6f;\
    1ed2 C 1ed3;1ed3 A 6f;1ed4 C 1ed5;1ed5 A 6f;1ed6 C 1ed7;1ed7 A 6f;1ed8 C 1ed9;1ed9 A 6f;1eda C 1edb;1edb A 6f;\
    1edc C 1edd;1edd A 6f;1ede C 1edf;1edf A 6f;1ee0 C 1ee1;1ee1 A 6f;1ee2 C 1ee3;1ee3 A 6f;1ee4 C 1ee5;1ee5 A 75;\
    1ee6 C 1ee7;1ee7 A 75;1ee8 C 1ee9;1ee9 A 75;1eea C 1eeb;1eeb A 75;1eec C 1eed;1eed A 75;1eee C 1eef;1eef A 75;\
    1ef0 C 1ef1;1ef1 A 75;1ef2 C 1ef3;1ef3 A 79;1ef4 C 1ef5;1ef5 A 79;1ef6 C 1ef7;1ef7 A 79;1ef8 C 1ef9;1ef9 A 79;\
    1efa C 1efb;1efc C 1efd;1efe C 1eff;1f00 A 3b1;1f01 A 3b1;1f02 A 3b1;1f03 A 3b1;1f04 A 3b1;1f05 A 3b1;\
    1f06 A 3b1;1f07 A 3b1;1f08 C 1f00;1f09 C 1f01;1f0a C 1f02;1f0b C 1f03;1f0c C 1f04;1f0d C 1f05;1f0e C 1f06;\
    1f0f C 1f07;1f10 A 3b5;1f11 A 3b5;1f12 A 3b5;1f13 A 3b5;1f14 A 3b5;1f15 A 3b5;1f18 C 1f10;1f19 C 1f11;\
    1f1a C 1f12;1f1b C 1f13;1f1c C 1f14;1f1d C 1f15;1f20 A 3b7;1f21 A 3b7;1f22 A 3b7;1f23 A 3b7;1f24 A 3b7;\
    1f25 A 3b7;1f26 A 3b7;1f27 A 3b7;1f28 C 1f20;1f29 C 1f21;1f2a C 1f22;1f2b C 1f23;1f2c C 1f24;1f2d C 1f25;\
    1f2e C 1f26;1f2f C 1f27;1f30 A 3b9;1f31 A 3b9;1f32 A 3b9;1f33 A 3b9;1f34 A 3b9;1f35 A 3b9;1f36 A 3b9;\
    1f37 A 3b9;1f38 C 1f30;1f39 C 1f31;1f3a C 1f32;1f3b C 1f33;1f3c C 1f34;1f3d C 1f35;1f3e C 1f36;1f3f C 1f37;\
    1f40 A 3bf;1f41 A 3bf;1f42 A 3bf;1f43 A 3bf;1f44 A 3bf;1f45 A 3bf;1f48 C 1f40;1f49 C 1f41;1f4a C 1f42;\
    1f4b C 1f43;1f4c C 1f44;1f4d C 1f45;1f50 C 3c5 313;1f51 A 3c5;1f52 C 3c5 313 300;1f53 A 3c5;1f54 C 3c5 313 301;\
    1f55 A 3c5;1f56 C 3c5 313 342;1f57 A 3c5;1f59 C 1f51;1f5b C 1f53;1f5d C 1f55;1f5f C 1f57;1f60 A 3c9;1f61 A 3c9;\
    1f62 A 3c9;1f63 A 3c9;1f64 A 3c9;1f65 A 3c9;1f66 A 3c9;1f67 A 3c9;1f68 C 1f60;1f69 C 1f61;1f6a C 1f62;\
    1f6b C 1f63;1f6c C 1f64;1f6d C 1f65;1f6e C 1f66;1f6f C 1f67;1f70 A 3b1;1f71 A 3b1;1f72 A 3b5;1f73 A 3b5;\
    1f74 A 3b7;1f75 A 3b7;1f76 A 3b9;1f77 A 3b9;1f78 A 3bf;1f79 A 3bf;1f7a A 3c5;1f7b A 3c5;1f7c A 3c9;1f7d A 3c9;\
    1f80 C 1f00 3b9;1f81 C 1f01 3b9;1f82 C 1f02 3b9;1f83 C 1f03 3b9;1f84 C 1f04 3b9;1f85 C 1f05 3b9;\
    1f86 C 1f06 3b9;1f87 C 1f07 3b9;1f88 C 1f00 3b9;1f89 C 1f01 3b9;1f8a C 1f02 3b9;1f8b C 1f03 3b9;\
    1f8c C 1f04 3b9;1f8d C 1f05 3b9;1f8e C 1f06 3b9;1f8f C 1f07 3b9;1f90 C 1f20 3b9;1f91 C 1f21 3b9;\
    1f92 C 1f22 3b9;1f93 C 1f23 3b9;1f94 C 1f24 3b9;1f95 C 1f25 3b9;1f96 C 1f26 3b9;1f97 C 1f27 3b9;\
    1f98 C 1f20 3b9;1f99 C 1f21 3b9;1f9a C 1f22 3b9;1f9b C 1f23 3b9;1f9c C 1f24 3b9;1f9d C 1f25 3b9;\
    1f9e C 1f26 3b9;1f9f C 1f27 3b9;1fa0 C 1f60 3b9;1fa1 C 1f61 3b9;1fa2 C 1f62 3b9;1fa3 C 1f63 3b9;\
    1fa4 C 1f64 3b9;1fa5 C 1f65 3b9;1fa6 C 1f66 3b9;1fa7 C 1f67 3b9;1fa8 C 1f60 3b9;1fa9 C 1f61 3b9;\
    1faa C 1f62 3b9;1fab C 1f63 3b9;1fac C 1f64 3b9;1fad C 1f65 3b9;1fae C 1f66 3b9;1faf C 1f67 3b9;1fb0 A 3b1;\
    1fb1 A 3b1;1fb2 C 1f70 3b9;1fb3 C 3b1 3b9;1fb4 C 3ac 3b9;1fb6 C 3b1 342;1fb7 C 3b1 342 3b9;1fb8 C 1fb0;\
    1fb9 C 1fb1;1fba C 1f70;1fbb C 1f71;1fbc C 3b1 3b9;1fbe C 3b9;1fc1 A a8;1fc2 C 1f74 3b9;1fc3 C 3b7 3b9;\
    1fc4 C 3ae 3b9;1fc6 C 3b7 342;1fc7 C 3b7 342 3b9;1fc8 C 1f72;1fc9 C 1f73;1fca C 1f74;1fcb C 1f75;\
    1fcc C 3b7 3b9;1fcd A 1fbf;1fce A 1fbf;1fcf A 1fbf;1fd0 A 3b9;1fd1 A 3b9;1fd2 C 3b9 308 300;1fd3 C 3b9 308 301;\
    1fd6 C 3b9 342;1fd7 C 3b9 308 342;1fd8 C 1fd0;1fd9 C 1fd1;1fda C 1f76;1fdb C 1f77;1fdd A 1ffe;1fde A 1ffe;\
    1fdf A 1ffe;1fe0 A 3c5;1fe1 A 3c5;1fe2 C 3c5 308 300;1fe3 C 3c5 308 301;1fe4 C 3c1 313;1fe5 A 3c1;\
    1fe6 C 3c5 342;1fe7 C 3c5 308 342;1fe8 C 1fe0;1fe9 C 1fe1;1fea C 1f7a;1feb C 1f7b;1fec C 1fe5;1fed A a8;\
    1fee A a8;1fef A 60;1ff2 C 1f7c 3b9;1ff3 C 3c9 3b9;1ff4 C 3ce 3b9;1ff6 C 3c9 342;1ff7 C 3c9 342 3b9;\
    1ff8 C 1f78;1ff9 C 1f79;1ffa C 1f7c;1ffb C 1f7d;1ffc C 3c9 3b9;1ffd A b4;2000 A 2002;2001 A 2003;2070 K 30;\
    2071 K 69;2074 K 34;2075 K 35;2076 K 36;2077 K 37;2078 K 38;2079 K 39;207f K 6e;2080 K 30;2081 K 31;2082 K 32;\
    2083 K 33;2084 K 34;2085 K 35;2086 K 36;2087 K 37;2088 K 38;2089 K 39;2090 K 61;2091 K 65;2092 K 6f;2093 K 78;\
    2094 K 259;2095 K 68;2096 K 6b;2097 K 6c;2098 K 6d;2099 K 6e;209a K 70;209b K 73;209c K 74;20a8 K 52 73;\
    2102 K 43;2107 K 190;210a K 67;210b K 48;210c K 48;210d K 48;210e K 68;210f K 127;2110 K 49;2111 K 49;\
    2112 K 4c;2113 K 6c;2115 K 4e;2119 K 50;211a K 51;211b K 52;211c K 52;211d K 52;2124 K 5a;2126 C 3c9;2128 K 5a;\
    212a C 6b;212b C e5;212c K 42;212d K 43;212f K 65;2130 K 45;2131 K 46;2132 C 214e;2133 K 4d;2134 K 6f;\
    2135 K 5d0;2136 K 5d1;2137 K 5d2;2138 K 5d3;2139 K 69;213c K 3c0;213d K 3b3;213e K 393;213f K 3a0;2145 K 44;\
    2146 K 64;2147 K 65;2148 K 69;2149 K 6a;2160 K 49;2161 K 49 49;2162 K 49 49 49;2163 K 49 56;2164 K 56;\
    2165 K 56 49;2166 K 56 49 49;2167 K 56 49 49 49;2168 K 49 58;2169 K 58;216a K 58 49;216b K 58 49 49;216c K 4c;\
    216d K 43;216e K 44;216f K 4d;2170 K 69;2171 K 69 69;2172 K 69 69 69;2173 K 69 76;2174 K 76;2175 K 76 69;\
    2176 K 76 69 69;2177 K 76 69 69 69;2178 K 69 78;2179 K 78;217a K 78 69;217b K 78 69 69;217c K 6c;217d K 63;\
    217e K 64;217f K 6d;2183 C 2184;219a A 2190;219b A 2192;21ae A 2194;21cd A 21d0;21ce A 21d4;21cf A 21d2;\
    2204 A 2203;2209 A 2208;220c A 220b;2224 A 2223;2226 A 2225;2228 K 76;2241 A 223c;2244 A 2243;2247 A 2245;\
    2249 A 2248;2260 A 3d;2262 A 2261;226d A 224d;226e A 3c;226f A 3e;2270 A 2264;2271 A 2265;2274 A 2272;\
    2275 A 2273;2278 A 2276;2279 A 2277;2280 A 227a;2281 A 227b;2284 A 2282;2285 A 2283;2288 A 2286;2289 A 2287;\
    22ac A 22a2;22ad A 22a8;22ae A 22a9;22af A 22ab;22e0 A 227c;22e1 A 227d;22e2 A 2291;22e3 A 2292;22ea A 22b2;\
    22eb A 22b3;22ec A 22b4;22ed A 22b5;2329 A 3008;232a A 3009;237a K 61;2460 K 31;2461 K 32;2462 K 33;2463 K 34;\
    2464 K 35;2465 K 36;2466 K 37;2467 K 38;2468 K 39;2469 K 31 30;246a K 31 31;246b K 31 32;246c K 31 33;\
    246d K 31 34;246e K 31 35;246f K 31 36;2470 K 31 37;2471 K 31 38;2472 K 31 39;2473 K 32 30;249c K 61;249d K 62;\
    249e K 63;249f K 64;24a0 K 65;24a1 K 66;24a2 K 67;24a3 K 68;24a4 K 69;24a5 K 6a;24a6 K 6b;24a7 K 6c;24a8 K 6d;\
    24a9 K 6e;24aa K 6f;24ab K 70;24ac K 71;24ad K 72;24ae K 73;24af K 74;24b0 K 75;24b1 K 76;24b2 K 77;24b3 K 78;\
    24b4 K 79;24b5 K 7a;24b6 K 41;24b7 K 42;24b8 K 43;24b9 K 44;24ba K 45;24bb K 46;24bc K 47;24bd K 48;24be K 49;\
    24bf K 4a;24c0 K 4b;24c1 K 4c;24c2 K 4d;24c3 K 4e;24c4 K 4f;24c5 K 50;24c6 K 51;24c7 K 52;24c8 K 53;24c9 K 54;\
    24ca K 55;24cb K 56;24cc K 57;24cd K 58;24ce K 59;24cf K 5a;24d0 K 61;24d1 K 62;24d2 K 63;24d3 K 64;24d4 K 65;\
    24d5 K 66;24d6 K 67;24d7 K 68;24d8 K 69;24d9 K 6a;24da K 6b;24db K 6c;24dc K 6d;24dd K 6e;24de K 6f;24df K 70;\
    24e0 K 71;24e1 K 72;24e2 K 73;24e3 K 74;24e4 K 75;24e5 K 76;24e6 K 77;24e7 K 78;24e8 K 79;24e9 K 7a;24ea K 30;\
    2adc A 2add;2c00 C 2c30;2c01 C 2c31;2c02 C 2c32;2c03 C 2c33;2c04 C 2c34;2c05 C 2c35;2c06 C 2c36;2c07 C 2c37;\
    2c08 C 2c38;2c09 C 2c39;2c0a C 2c3a;2c0b C 2c3b;2c0c C 2c3c;2c0d C 2c3d;2c0e C 2c3e;2c0f C 2c3f;2c10 C 2c40;\
    2c11 C 2c41;2c12 C 2c42;2c13 C 2c43;2c14 C 2c44;2c15 C 2c45;2c16 C 2c46;2c17 C 2c47;2c18 C 2c48;2c19 C 2c49;\
    2c1a C 2c4a;2c1b C 2c4b;2c1c C 2c4c;2c1d C 2c4d;2c1e C 2c4e;2c1f C 2c4f;2c20 C 2c50;2c21 C 2c51;2c22 C 2c52;\
    2c23 C 2c53;2c24 C 2c54;2c25 C 2c55;2c26 C 2c56;2c27 C 2c57;2c28 C 2c58;2c29 C 2c59;2c2a C 2c5a;2c2b C 2c5b;\
    2c2c C 2c5c;2c2d C 2c5d;2c2e C 2c5e;2c2f C 2c5f;2c60 C 2c61;2c61 A 6c;2c62 C 26b;2c63 C 1d7d;2c64 C 27d;\
    2c65 A 61;2c66 A 74;2c67 C 2c68;2c69 C 2c6a;2c6b C 2c6c;2c6d C 251;2c6e C 271;2c6f C 250;2c70 C 252;\
    2c72 C 2c73;2c75 C 2c76;2c7c K 6a;2c7d K 56;2c7e C 23f;2c7f C 240;2c80 C 2c81;2c82 C 2c83;2c84 C 2c85;\
    2c85 K 72;2c86 C 2c87;2c88 C 2c89;2c8a C 2c8b;2c8c C 2c8d;2c8d K 7a;2c8e C 2c8f;2c8f K 68;2c90 C 2c91;\
    2c92 C 2c93;2c94 C 2c95;2c95 K 6b;2c96 C 2c97;2c98 C 2c99;2c99 K 6d;2c9a C 2c9b;2c9b K 6e;2c9c C 2c9d;\
    2c9e C 2c9f;2c9f K 6f;2ca0 C 2ca1;2ca2 C 2ca3;2ca3 K 70;2ca4 C 2ca5;2ca5 K 63;2ca6 C 2ca7;2ca7 K 74;\
    2ca8 C 2ca9;2ca9 K 79;2caa C 2cab;2cac C 2cad;2cad K 78;2cae C 2caf;2cb0 C 2cb1;2cb2 C 2cb3;2cb4 C 2cb5;\
    2cb6 C 2cb7;2cb8 C 2cb9;2cba C 2cbb;2cbc C 2cbd;2cbe C 2cbf;2cc0 C 2cc1;2cc2 C 2cc3;2cc4 C 2cc5;2cc6 C 2cc7;\
    2cc8 C 2cc9;2cca C 2ccb;2ccc C 2ccd;2cce C 2ccf;2cd0 C 2cd1;2cd1 K 6c;2cd2 C 2cd3;2cd4 C 2cd5;2cd6 C 2cd7;\
    2cd8 C 2cd9;2cda C 2cdb;2cdc C 2cdd;2cde C 2cdf;2ce0 C 2ce1;2ce2 C 2ce3;2ceb C 2cec;2ced C 2cee;2cf2 C 2cf3;\
    2d6f K 2d61;a4d1 K 70;a4d2 K 64;a4d4 K 74;a4d6 K 67;a4d7 K 6b;a4d9 K 6a;a4da K 63;a4dc K 7a;a4dd K 66;\
    a4df K 6d;a4e0 K 6e;a4e1 K 6c;a4e2 K 73;a4e3 K 72;a4e6 K 76;a4e7 K 68;a4ea K 77;a4eb K 78;a4ec K 79;a4f0 K 65;\
    a4f3 K 6f;a4f4 K 75;a620 W 30;a621 W 31;a622 W 32;a623 W 33;a624 W 34;a625 W 35;a626 W 36;a627 W 37;a628 W 38;\
    a629 W 39;a640 C a641;a642 C a643;a644 C a645;a646 C a647;a647 K 69;a648 C a649;a64a C a64b;a64c C a64d;\
    a64e C a64f;a650 C a651;a652 C a653;a654 C a655;a656 C a657;a658 C a659;a65a C a65b;a65c C a65d;a65e C a65f;\
    a660 C a661;a662 C a663;a664 C a665;a666 C a667;a668 C a669;a66a C a66b;a66c C a66d;a680 C a681;a682 C a683;\
    a684 C a685;a686 C a687;a688 C a689;a68a C a68b;a68c C a68d;a68e C a68f;a690 C a691;a692 C a693;a694 C a695;\
    a696 C a697;a698 C a699;a69a C a69b;a69c K 44a;a69d K 44c;a722 C a723;a724 C a725;a726 C a727;a728 C a729;\
    a72a C a72b;a72c C a72d;a72e C a72f;a730 K 66;a731 K 73;a732 C a733;a733 L 61 61;a734 C a735;a736 C a737;\
    a738 C a739;a73a C a73b;a73c C a73d;a73e C a73f;a740 C a741;a742 C a743;a744 C a745;a746 C a747;a748 C a749;\
    a74a C a74b;a74c C a74d;a74e C a74f;a750 C a751;a752 C a753;a754 C a755;a756 C a757;a758 C a759;a75a C a75b;\
    a75c C a75d;a75e C a75f;a760 C a761;a762 C a763;a764 C a765;a766 C a767;a768 C a769;a76a C a76b;a76c C a76d;\
    a76e C a76f;a770 K a76f;a779 C a77a;a77b C a77c;a77d C 1d79;a77e C a77f;a780 C a781;a782 C a783;a784 C a785;\
    a786 C a787;a78b C a78c;a78d C 265;a790 C a791;a792 C a793;a796 C a797;a798 C a799;a79a C a79b;a79c C a79d;\
    a79e C a79f;a7a0 C a7a1;a7a2 C a7a3;a7a4 C a7a5;a7a6 C a7a7;a7a8 C a7a9;a7aa C 266;a7ab C 25c;a7ac C 261;\
    a7ad C 26c;a7ae C 26a;a7b0 C 29e;a7b1 C 287;a7b2 C 29d;a7b3 C ab53;a7b4 C a7b5;a7b6 C a7b7;a7b8 C a7b9;\
    a7ba C a7bb;a7bc C a7bd;a7be C a7bf;a7c0 C a7c1;a7c2 C a7c3;a7c4 C a794;a7c5 C 282;a7c6 C 1d8e;a7c7 C a7c8;\
    a7c9 C a7ca;a7d0 C a7d1;a7d6 C a7d7;a7d8 C a7d9;a7f2 K 43;a7f3 K 46;a7f4 K 51;a7f5 C a7f6;a7f8 K 126;\
    a7f9 K 153;a8d0 W 30;a8d1 W 31;a8d2 W 32;a8d3 W 33;a8d4 W 34;a8d5 W 35;a8d6 W 36;a8d7 W 37;a8d8 W 38;a8d9 W 39;\
    a900 W 30;a901 W 31;a902 W 32;a903 W 33;a904 W 34;a905 W 35;a906 W 36;a907 W 37;a908 W 38;a909 W 39;a9d0 W 30;\
    a9d1 W 31;a9d2 W 32;a9d3 W 33;a9d4 W 34;a9d5 W 35;a9d6 W 36;a9d7 W 37;a9d8 W 38;a9d9 W 39;a9f0 W 30;a9f1 W 31;\
    a9f2 W 32;a9f3 W 33;a9f4 W 34;a9f5 W 35;a9f6 W 36;a9f7 W 37;a9f8 W 38;a9f9 W 39;aa50 W 30;aa51 W 31;aa52 W 32;\
    aa53 W 33;aa54 W 34;aa55 W 35;aa56 W 36;aa57 W 37;aa58 W 38;aa59 W 39;ab5c K a727;ab5d K ab37;ab5e K 26b;\
    ab5f K ab52;ab69 K 28d;ab70 C 13a0;ab71 C 13a1;ab72 C 13a2;ab73 C 13a3;ab74 C 13a4;ab75 C 13a5;ab76 C 13a6;\
    ab77 C 13a7;ab78 C 13a8;ab79 C 13a9;ab7a C 13aa;ab7b C 13ab;ab7c C 13ac;ab7d C 13ad;ab7e C 13ae;ab7f C 13af;\
    ab80 C 13b0;ab81 C 13b1;ab82 C 13b2;ab83 C 13b3;ab84 C 13b4;ab85 C 13b5;ab86 C 13b6;ab87 C 13b7;ab88 C 13b8;\
    ab89 C 13b9;ab8a C 13ba;ab8b C 13bb;ab8c C 13bc;ab8d C 13bd;ab8e C 13be;ab8f C 13bf;ab90 C 13c0;ab91 C 13c1;\
    ab92 C 13c2;ab93 C 13c3;ab94 C 13c4;ab95 C 13c5;ab96 C 13c6;ab97 C 13c7;ab98 C 13c8;ab99 C 13c9;ab9a C 13ca;\
    ab9b C 13cb;ab9c C 13cc;ab9d C 13cd;ab9e C 13ce;ab9f C 13cf;aba0 C 13d0;aba1 C 13d1;aba2 C 13d2;aba3 C 13d3;\
    aba4 C 13d4;aba5 C 13d5;aba6 C 13d6;aba7 C 13d7;aba8 C 13d8;aba9 C 13d9;abaa C 13da;abab C 13db;abac C 13dc;\
    abad C 13dd;abae C 13de;abaf C 13df;abb0 C 13e0;abb1 C 13e1;abb2 C 13e2;abb3 C 13e3;abb4 C 13e4;abb5 C 13e5;\
    abb6 C 13e6;abb7 C 13e7;abb8 C 13e8;abb9 C 13e9;abba C 13ea;abbb C 13eb;abbc C 13ec;abbd C 13ed;abbe C 13ee;\
    abbf C 13ef;abf0 W 30;abf1 W 31;abf2 W 32;abf3 W 33;abf4 W 34;abf5 W 35;abf6 W 36;abf7 W 37;abf8 W 38;\
    abf9 W 39;fb00 L 66 66;fb01 L 66 69;fb02 L 66 6c;fb03 L 66 66 69;fb04 L 66 66 6c;fb05 L 73 74;fb06 L 73 74;\
    fb13 C 574 576;fb14 C 574 565;fb15 C 574 56b;fb16 C 57e 576;fb17 C 574 56d;fb1d A 5d9;fb1f A 5f2;fb20 K 5e2;\
    fb21 K 5d0;fb22 K 5d3;fb23 K 5d4;fb24 K 5db;fb25 K 5dc;fb26 K 5dd;fb27 K 5e8;fb28 K 5ea;fb2a A 5e9;fb2b A 5e9;\
    fb2c A 5e9;fb2d A 5e9;fb2e A 5d0;fb2f A 5d0;fb30 A 5d0;fb31 A 5d1;fb32 A 5d2;fb33 A 5d3;fb34 A 5d4;fb35 A 5d5;\
    fb36 A 5d6;fb38 A 5d8;fb39 A 5d9;fb3a A 5da;fb3b A 5db;fb3c A 5dc;fb3e A 5de;fb40 A 5e0;fb41 A 5e1;fb43 A 5e3;\
    fb44 A 5e4;fb46 A 5e6;fb47 A 5e7;fb48 A 5e8;fb49 A 5e9;fb4a A 5ea;fb4b A 5d5;fb4c A 5d1;fb4d A 5db;fb4e A 5e4;\
    fb50 K 671;fb51 K 671;fb52 K 67b;fb53 K 67b;fb54 K 67b;fb55 K 67b;fb56 K 67e;fb57 K 67e;fb58 K 67e;fb59 K 67e;\
    fb5a K 680;fb5b K 680;fb5c K 680;fb5d K 680;fb5e K 67a;fb5f K 67a;fb60 K 67a;fb61 K 67a;fb62 K 67f;fb63 K 67f;\
    fb64 K 67f;fb65 K 67f;fb66 K 679;fb67 K 679;fb68 K 679;fb69 K 679;fb6a K 6a4;fb6b K 6a4;fb6c K 6a4;fb6d K 6a4;\
    fb6e K 6a6;fb6f K 6a6;fb70 K 6a6;fb71 K 6a6;fb72 K 684;fb73 K 684;fb74 K 684;fb75 K 684;fb76 K 683;fb77 K 683;\
    fb78 K 683;fb79 K 683;fb7a K 686;fb7b K 686;fb7c K 686;fb7d K 686;fb7e K 687;fb7f K 687;fb80 K 687;fb81 K 687;\
    fb82 K 68d;fb83 K 68d;fb84 K 68c;fb85 K 68c;fb86 K 68e;fb87 K 68e;fb88 K 688;fb89 K 688;fb8a K 698;fb8b K 698;\
    fb8c K 691;fb8d K 691;fb8e K 6a9;fb8f K 6a9;fb90 K 6a9;fb91 K 6a9;fb92 K 6af;fb93 K 6af;fb94 K 6af;fb95 K 6af;\
    fb96 K 6b3;fb97 K 6b3;fb98 K 6b3;fb99 K 6b3;fb9a K 6b1;fb9b K 6b1;fb9c K 6b1;fb9d K 6b1;fb9e K 6ba;fb9f K 6ba;\
    fba0 K 6bb;fba1 K 6bb;fba2 K 6bb;fba3 K 6bb;fba6 K 6c1;fba7 K 6c1;fba8 K 6c1;fba9 K 6c1;fbaa K 6be;fbab K 6be;\
    fbac K 6be;fbad K 6be;fbae K 6d2;fbaf K 6d2;fbd3 K 6ad;fbd4 K 6ad;fbd5 K 6ad;fbd6 K 6ad;fbd7 K 6c7;fbd8 K 6c7;\
    fbd9 K 6c6;fbda K 6c6;fbdb K 6c8;fbdc K 6c8;fbde K 6cb;fbdf K 6cb;fbe0 K 6c5;fbe1 K 6c5;fbe2 K 6c9;fbe3 K 6c9;\
    fbe4 K 6d0;fbe5 K 6d0;fbe6 K 6d0;fbe7 K 6d0;fbe8 K 649;fbe9 K 649;fbfc K 6cc;fbfd K 6cc;fbfe K 6cc;fbff K 6cc;\
    fe80 K 621;fe8d K 627;fe8e K 627;fe8f K 628;fe90 K 628;fe91 K 628;fe92 K 628;fe93 K 629;fe94 K 629;fe95 K 62a;\
    fe96 K 62a;fe97 K 62a;fe98 K 62a;fe99 K 62b;fe9a K 62b;fe9b K 62b;fe9c K 62b;fe9d K 62c;fe9e K 62c;fe9f K 62c;\
    fea0 K 62c;fea1 K 62d;fea2 K 62d;fea3 K 62d;fea4 K 62d;fea5 K 62e;fea6 K 62e;fea7 K 62e;fea8 K 62e;fea9 K 62f;\
    feaa K 62f;feab K 630;feac K 630;fead K 631;feae K 631;feaf K 632;feb0 K 632;feb1 K 633;feb2 K 633;feb3 K 633;\
    feb4 K 633;feb5 K 634;feb6 K 634;feb7 K 634;feb8 K 634;feb9 K 635;feba K 635;febb K 635;febc K 635;febd K 636;\
    febe K 636;febf K 636;fec0 K 636;fec1 K 637;fec2 K 637;fec3 K 637;fec4 K 637;fec5 K 638;fec6 K 638;fec7 K 638;\
    fec8 K 638;fec9 K 639;feca K 639;fecb K 639;fecc K 639;fecd K 63a;fece K 63a;fecf K 63a;fed0 K 63a;fed1 K 641;\
    fed2 K 641;fed3 K 641;fed4 K 641;fed5 K 642;fed6 K 642;fed7 K 642;fed8 K 642;fed9 K 643;feda K 643;fedb K 643;\
    fedc K 643;fedd K 644;fede K 644;fedf K 644;fee0 K 644;fee1 K 645;fee2 K 645;fee3 K 645;fee4 K 645;fee5 K 646;\
    fee6 K 646;fee7 K 646;fee8 K 646;fee9 K 647;feea K 647;feeb K 647;feec K 647;feed K 648;feee K 648;feef K 649;\
    fef0 K 649;fef1 K 64a;fef2 K 64a;fef3 K 64a;fef4 K 64a;ff01 W 21;ff02 W 22;ff03 W 23;ff04 W 24;ff05 W 25;\
    ff06 W 26;ff07 W 27;ff08 W 28;ff09 W 29;ff0a W 2a;ff0b W 2b;ff0c W 2c;ff0d W 2d;ff0e W 2e;ff0f W 2f;ff10 W 30;\
    ff11 W 31;ff12 W 32;ff13 W 33;ff14 W 34;ff15 W 35;ff16 W 36;ff17 W 37;ff18 W 38;ff19 W 39;ff1a W 3a;ff1b W 3b;\
    ff1c W 3c;ff1d W 3d;ff1e W 3e;ff1f W 3f;ff20 W 40;ff21 W 41;ff22 W 42;ff23 W 43;ff24 W 44;ff25 W 45;ff26 W 46;\
    ff27 W 47;ff28 W 48;ff29 W 49;ff2a W 4a;ff2b W 4b;ff2c W 4c;ff2d W 4d;ff2e W 4e;ff2f W 4f;ff30 W 50;ff31 W 51;\
    ff32 W 52;ff33 W 53;ff34 W 54;ff35 W 55;ff36 W 56;ff37 W 57;ff38 W 58;ff39 W 59;ff3a W 5a;ff3b W 5b;ff3c W 5c;\
    ff3d W 5d;ff3e W 5e;ff3f W 5f;ff40 W 60;ff41 W 61;ff42 W 62;ff43 W 63;ff44 W 64;ff45 W 65;ff46 W 66;ff47 W 67;\
    ff48 W 68;ff49 W 69;ff4a W 6a;ff4b W 6b;ff4c W 6c;ff4d W 6d;ff4e W 6e;ff4f W 6f;ff50 W 70;ff51 W 71;ff52 W 72;\
    ff53 W 73;ff54 W 74;ff55 W 75;ff56 W 76;ff57 W 77;ff58 W 78;ff59 W 79;ff5a W 7a;ff5b W 7b;ff5c W 7c;ff5d W 7d;\
    ff5e W 7e;ff61 W 3002;ff62 W 300c;ff63 W 300d;ff64 W 3001;ff65 W 30fb;ff66 W 30f2;ff67 W 30a1;ff68 W 30a3;\
    ff69 W 30a5;ff6a W 30a7;ff6b W 30a9;ff6c W 30e3;ff6d W 30e5;ff6e W 30e7;ff6f W 30c3;ff70 W 30fc;ff71 W 30a2;\
    ff72 W 30a4;ff73 W 30a6;ff74 W 30a8;ff75 W 30aa;ff76 W 30ab;ff77 W 30ad;ff78 W 30af;ff79 W 30b1;ff7a W 30b3;\
    ff7b W 30b5;ff7c W 30b7;ff7d W 30b9;ff7e W 30bb;ff7f W 30bd;ff80 W 30bf;ff81 W 30c1;ff82 W 30c4;ff83 W 30c6;\
    ff84 W 30c8;ff85 W 30ca;ff86 W 30cb;ff87 W 30cc;ff88 W 30cd;ff89 W 30ce;ff8a W 30cf;ff8b W 30d2;ff8c W 30d5;\
    ff8d W 30d8;ff8e W 30db;ff8f W 30de;ff90 W 30df;ff91 W 30e0;ff92 W 30e1;ff93 W 30e2;ff94 W 30e4;ff95 W 30e6;\
    ff96 W 30e8;ff97 W 30e9;ff98 W 30ea;ff99 W 30eb;ff9a W 30ec;ff9b W 30ed;ff9c W 30ef;ff9d W 30f3;ff9e W 3099;\
    ff9f W 309a;ffa0 W 1160;ffa1 W 1100;ffa2 W 1101;ffa3 W 11aa;ffa4 W 1102;ffa5 W 11ac;ffa6 W 11ad;ffa7 W 1103;\
    ffa8 W 1104;ffa9 W 1105;ffaa W 11b0;ffab W 11b1;ffac W 11b2;ffad W 11b3;ffae W 11b4;ffaf W 11b5;ffb0 W 111a;\
    ffb1 W 1106;ffb2 W 1107;ffb3 W 1108;ffb4 W 1121;ffb5 W 1109;ffb6 W 110a;ffb7 W 110b;ffb8 W 110c;ffb9 W 110d;\
    ffba W 110e;ffbb W 110f;ffbc W 1110;ffbd W 1111;ffbe W 1112;ffc2 W 1161;ffc3 W 1162;ffc4 W 1163;ffc5 W 1164;\
    ffc6 W 1165;ffc7 W 1166;ffca W 1167;ffcb W 1168;ffcc W 1169;ffcd W 116a;ffce W 116b;ffcf W 116c;ffd2 W 116d;\
    ffd3 W 116e;ffd4 W 116f;ffd5 W 1170;ffd6 W 1171;ffd7 W 1172;ffda W 1173;ffdb W 1174;ffdc W 1175;10400 C 10428;\
    10401 C 10429;10402 C 1042a;10403 C 1042b;10404 C 1042c;10405 C 1042d;10406 C 1042e;10407 C 1042f;\
    10408 C 10430;10409 C 10431;1040a C 10432;1040b C 10433;1040c C 10434;1040d C 10435;1040e C 10436;\
    1040f C 10437;10410 C 10438;10411 C 10439;10412 C 1043a;10413 C 1043b;10414 C 1043c;10415 C 1043d;\
    10416 C 1043e;10417 C 1043f;10418 C 10440;10419 C 10441;1041a C 10442;1041b C 10443;1041c C 10444;\
    1041d C 10445;1041e C 10446;1041f C 10447;10420 C 10448;10421 C 10449;10422 C 1044a;10423 C 1044b;\
    10424 C 1044c;10425 C 1044d;10426 C 1044e;10427 C 1044f;104a0 W 30;104a1 W 31;104a2 W 32;104a3 W 33;104a4 W 34;\
    104a5 W 35;104a6 W 36;104a7 W 37;104a8 W 38;104a9 W 39;104b0 C 104d8;104b1 C 104d9;104b2 C 104da;104b3 C 104db;\
    104b4 C 104dc;104b5 C 104dd;104b6 C 104de;104b7 C 104df;104b8 C 104e0;104b9 C 104e1;104ba C 104e2;\
    104bb C 104e3;104bc C 104e4;104bd C 104e5;104be C 104e6;104bf C 104e7;104c0 C 104e8;104c1 C 104e9;\
    104c2 C 104ea;104c3 C 104eb;104c4 C 104ec;104c5 C 104ed;104c6 C 104ee;104c7 C 104ef;104c8 C 104f0;\
    104c9 C 104f1;104ca C 104f2;104cb C 104f3;104cc C 104f4;104cd C 104f5;104ce C 104f6;104cf C 104f7;\
    104d0 C 104f8;104d1 C 104f9;104d2 C 104fa;104d3 C 104fb;10570 C 10597;10571 C 10598;10572 C 10599;\
    10573 C 1059a;10574 C 1059b;10575 C 1059c;10576 C 1059d;10577 C 1059e;10578 C 1059f;10579 C 105a0;\
    1057a C 105a1;1057c C 105a3;1057d C 105a4;1057e C 105a5;1057f C 105a6;10580 C 105a7;10581 C 105a8;\
    10582 C 105a9;10583 C 105aa;10584 C 105ab;10585 C 105ac;10586 C 105ad;10587 C 105ae;10588 C 105af;\
    10589 C 105b0;1058a C 105b1;1058c C 105b3;1058d C 105b4;1058e C 105b5;1058f C 105b6;10590 C 105b7;\
    10591 C 105b8;10592 C 105b9;10594 C 105bb;10595 C 105bc;10781 K 2d0;10782 K 2d1;10783 K e6;10784 K 299;\
    10785 K 253;10787 K 2a3;10788 K ab66;10789 K 2a5;1078a K 2a4;1078b K 256;1078c K 257;1078d K 1d91;1078e K 258;\
    1078f K 25e;10790 K 2a9;10791 K 264;10792 K 262;10793 K 260;10794 K 29b;10795 K 127;10796 K 29c;10797 K 267;\
    10798 K 284;10799 K 2aa;1079a K 2ab;1079b K 26c;1079c K 1df04;1079d K a78e;1079e K 26e;1079f K 1df05;\
    107a0 K 28e;107a1 K 1df06;107a2 K f8;107a3 K 276;107a4 K 277;107a5 K 71;107a6 K 27a;107a7 K 1df08;107a8 K 27d;\
    107a9 K 27e;107aa K 280;107ab K 2a8;107ac K 2a6;107ad K ab67;107ae K 2a7;107af K 288;107b0 K 2c71;107b2 K 28f;\
    107b3 K 2a1;107b4 K 2a2;107b5 K 298;107b6 K 1c0;107b7 K 1c1;107b8 K 1c2;107b9 K 1df0a;107ba K 1df1e;\
    10c80 C 10cc0;10c81 C 10cc1;10c82 C 10cc2;10c83 C 10cc3;10c84 C 10cc4;10c85 C 10cc5;10c86 C 10cc6;\
    10c87 C 10cc7;10c88 C 10cc8;10c89 C 10cc9;10c8a C 10cca;10c8b C 10ccb;10c8c C 10ccc;10c8d C 10ccd;\
    10c8e C 10cce;10c8f C 10ccf;10c90 C 10cd0;10c91 C 10cd1;10c92 C 10cd2;10c93 C 10cd3;10c94 C 10cd4;\
    10c95 C 10cd5;10c96 C 10cd6;10c97 C 10cd7;10c98 C 10cd8;10c99 C 10cd9;10c9a C 10cda;10c9b C 10cdb;\
    10c9c C 10cdc;10c9d C 10cdd;10c9e C 10cde;10c9f C 10cdf;10ca0 C 10ce0;10ca1 C 10ce1;10ca2 C 10ce2;\
    10ca3 C 10ce3;10ca4 C 10ce4;10ca5 C 10ce5;10ca6 C 10ce6;10ca7 C 10ce7;10ca8 C 10ce8;10ca9 C 10ce9;\
    10caa C 10cea;10cab C 10ceb;10cac C 10cec;10cad C 10ced;10cae C 10cee;10caf C 10cef;10cb0 C 10cf0;\
    10cb1 C 10cf1;10cb2 C 10cf2;10d30 W 30;10d31 W 31;10d32 W 32;10d33 W 33;10d34 W 34;10d35 W 35;10d36 W 36;\
    10d37 W 37;10d38 W 38;10d39 W 39;11066 W 30;11067 W 31;11068 W 32;11069 W 33;1106a W 34;1106b W 35;1106c W 36;\
    1106d W 37;1106e W 38;1106f W 39;1109a A 11099 110ba;1109c A 1109b 110ba;110ab A 110a5 110ba;110f0 W 30;\
    110f1 W 31;110f2 W 32;110f3 W 33;110f4 W 34;110f5 W 35;110f6 W 36;110f7 W 37;110f8 W 38;110f9 W 39;\
    1112e A 11131 11127;1112f A 11132 11127;11136 W 30;11137 W 31;11138 W 32;11139 W 33;1113a W 34;1113b W 35;\
    1113c W 36;1113d W 37;1113e W 38;1113f W 39;111d0 W 30;111d1 W 31;111d2 W 32;111d3 W 33;111d4 W 34;111d5 W 35;\
    111d6 W 36;111d7 W 37;111d8 W 38;111d9 W 39;112f0 W 30;112f1 W 31;112f2 W 32;112f3 W 33;112f4 W 34;112f5 W 35;\
    112f6 W 36;112f7 W 37;112f8 W 38;112f9 W 39;1134b A 11347 1133e;1134c A 11347 11357;11450 W 30;11451 W 31;\
    11452 W 32;11453 W 33;11454 W 34;11455 W 35;11456 W 36;11457 W 37;11458 W 38;11459 W 39;114bb A 114b9 114ba;\
    114bc A 114b9 114b0;114be A 114b9 114bd;114d0 W 30;114d1 W 31;114d2 W 32;114d3 W 33;114d4 W 34;114d5 W 35;\
    114d6 W 36;114d7 W 37;114d8 W 38;114d9 W 39;115ba A 115b8 115af;115bb A 115b9 115af;11650 W 30;11651 W 31;\
    11652 W 32;11653 W 33;11654 W 34;11655 W 35;11656 W 36;11657 W 37;11658 W 38;11659 W 39;116c0 W 30;116c1 W 31;\
    116c2 W 32;116c3 W 33;116c4 W 34;116c5 W 35;116c6 W 36;116c7 W 37;116c8 W 38;116c9 W 39;11730 W 30;11731 W 31;\
    11732 W 32;11733 W 33;11734 W 34;11735 W 35;11736 W 36;11737 W 37;11738 W 38;11739 W 39;118a0 C 118c0;\
    118a1 C 118c1;118a2 C 118c2;118a3 C 118c3;118a4 C 118c4;118a5 C 118c5;118a6 C 118c6;118a7 C 118c7;\
    118a8 C 118c8;118a9 C 118c9;118aa C 118ca;118ab C 118cb;118ac C 118cc;118ad C 118cd;118ae C 118ce;\
    118af C 118cf;118b0 C 118d0;118b1 C 118d1;118b2 C 118d2;118b3 C 118d3;118b4 C 118d4;118b5 C 118d5;\
    118b6 C 118d6;118b7 C 118d7;118b8 C 118d8;118b9 C 118d9;118ba C 118da;118bb C 118db;118bc C 118dc;\
    118bd C 118dd;118be C 118de;118bf C 118df;118e0 W 30;118e1 W 31;118e2 W 32;118e3 W 33;118e4 W 34;118e5 W 35;\
    118e6 W 36;118e7 W 37;118e8 W 38;118e9 W 39;11938 A 11935 11930;11950 W 30;11951 W 31;11952 W 32;11953 W 33;\
    11954 W 34;11955 W 35;11956 W 36;11957 W 37;11958 W 38;11959 W 39;11c50 W 30;11c51 W 31;11c52 W 32;11c53 W 33;\
    11c54 W 34;11c55 W 35;11c56 W 36;11c57 W 37;11c58 W 38;11c59 W 39;11d50 W 30;11d51 W 31;11d52 W 32;11d53 W 33;\
    11d54 W 34;11d55 W 35;11d56 W 36;11d57 W 37;11d58 W 38;11d59 W 39;11da0 W 30;11da1 W 31;11da2 W 32;11da3 W 33;\
    11da4 W 34;11da5 W 35;11da6 W 36;11da7 W 37;11da8 W 38;11da9 W 39;16a60 W 30;16a61 W 31;16a62 W 32;16a63 W 33;\
    16a64 W 34;16a65 W 35;16a66 W 36;16a67 W 37;16a68 W 38;16a69 W 39;16ac0 W 30;16ac1 W 31;16ac2 W 32;16ac3 W 33;\
    16ac4 W 34;16ac5 W 35;16ac6 W 36;16ac7 W 37;16ac8 W 38;16ac9 W 39;16b50 W 30;16b51 W 31;16b52 W 32;16b53 W 33;\
    16b54 W 34;16b55 W 35;16b56 W 36;16b57 W 37;16b58 W 38;16b59 W 39;16e40 C 16e60;16e41 C 16e61;16e42 C 16e62;\
    16e43 C 16e63;16e44 C 16e64;16e45 C 16e65;16e46 C 16e66;16e47 C 16e67;16e48 C 16e68;16e49 C 16e69;\
    16e4a C 16e6a;16e4b C 16e6b;16e4c C 16e6c;16e4d C 16e6d;16e4e C 16e6e;16e4f C 16e6f;16e50 C 16e70;\
    16e51 C 16e71;16e52 C 16e72;16e53 C 16e73;16e54 C 16e74;16e55 C 16e75;16e56 C 16e76;16e57 C 16e77;\
    16e58 C 16e78;16e59 C 16e79;16e5a C 16e7a;16e5b C 16e7b;16e5c C 16e7c;16e5d C 16e7d;16e5e C 16e7e;\
    16e5f C 16e7f;1d15e A 1d157 1d165;1d15f A 1d158 1d165;1d160 A 1d158 1d165 1d16e;1d161 A 1d158 1d165 1d16f;\
    1d162 A 1d158 1d165 1d170;1d163 A 1d158 1d165 1d171;1d164 A 1d158 1d165 1d172;1d1bb A 1d1b9 1d165;\
    1d1bc A 1d1ba 1d165;1d1bd A 1d1b9 1d165 1d16e;1d1be A 1d1ba 1d165 1d16e;1d1bf A 1d1b9 1d165 1d16f;\
    1d1c0 A 1d1ba 1d165 1d16f;1d400 K 41;1d401 K 42;1d402 K 43;1d403 K 44;1d404 K 45;1d405 K 46;1d406 K 47;\
    1d407 K 48;1d408 K 49;1d409 K 4a;1d40a K 4b;1d40b K 4c;1d40c K 4d;1d40d K 4e;1d40e K 4f;1d40f K 50;1d410 K 51;\
    1d411 K 52;1d412 K 53;1d413 K 54;1d414 K 55;1d415 K 56;1d416 K 57;1d417 K 58;1d418 K 59;1d419 K 5a;1d41a K 61;\
    1d41b K 62;1d41c K 63;1d41d K 64;1d41e K 65;1d41f K 66;1d420 K 67;1d421 K 68;1d422 K 69;1d423 K 6a;1d424 K 6b;\
    1d425 K 6c;1d426 K 6d;1d427 K 6e;1d428 K 6f;1d429 K 70;1d42a K 71;1d42b K 72;1d42c K 73;1d42d K 74;1d42e K 75;\
    1d42f K 76;1d430 K 77;1d431 K 78;1d432 K 79;1d433 K 7a;1d434 K 41;1d435 K 42;1d436 K 43;1d437 K 44;1d438 K 45;\
    1d439 K 46;1d43a K 47;1d43b K 48;1d43c K 49;1d43d K 4a;1d43e K 4b;1d43f K 4c;1d440 K 4d;1d441 K 4e;1d442 K 4f;\
    1d443 K 50;1d444 K 51;1d445 K 52;1d446 K 53;1d447 K 54;1d448 K 55;1d449 K 56;1d44a K 57;1d44b K 58;1d44c K 59;\
    1d44d K 5a;1d44e K 61;1d44f K 62;1d450 K 63;1d451 K 64;1d452 K 65;1d453 K 66;1d454 K 67;1d456 K 69;1d457 K 6a;\
    1d458 K 6b;1d459 K 6c;1d45a K 6d;1d45b K 6e;1d45c K 6f;1d45d K 70;1d45e K 71;1d45f K 72;1d460 K 73;1d461 K 74;\
    1d462 K 75;1d463 K 76;1d464 K 77;1d465 K 78;1d466 K 79;1d467 K 7a;1d468 K 41;1d469 K 42;1d46a K 43;1d46b K 44;\
    1d46c K 45;1d46d K 46;1d46e K 47;1d46f K 48;1d470 K 49;1d471 K 4a;1d472 K 4b;1d473 K 4c;1d474 K 4d;1d475 K 4e;\
    1d476 K 4f;1d477 K 50;1d478 K 51;1d479 K 52;1d47a K 53;1d47b K 54;1d47c K 55;1d47d K 56;1d47e K 57;1d47f K 58;\
    1d480 K 59;1d481 K 5a;1d482 K 61;1d483 K 62;1d484 K 63;1d485 K 64;1d486 K 65;1d487 K 66;1d488 K 67;1d489 K 68;\
    1d48a K 69;1d48b K 6a;1d48c K 6b;1d48d K 6c;1d48e K 6d;1d48f K 6e;1d490 K 6f;1d491 K 70;1d492 K 71;1d493 K 72;\
    1d494 K 73;1d495 K 74;1d496 K 75;1d497 K 76;1d498 K 77;1d499 K 78;1d49a K 79;1d49b K 7a;1d49c K 41;1d49e K 43;\
    1d49f K 44;1d4a2 K 47;1d4a5 K 4a;1d4a6 K 4b;1d4a9 K 4e;1d4aa K 4f;1d4ab K 50;1d4ac K 51;1d4ae K 53;1d4af K 54;\
    1d4b0 K 55;1d4b1 K 56;1d4b2 K 57;1d4b3 K 58;1d4b4 K 59;1d4b5 K 5a;1d4b6 K 61;1d4b7 K 62;1d4b8 K 63;1d4b9 K 64;\
    1d4bb K 66;1d4bd K 68;1d4be K 69;1d4bf K 6a;1d4c0 K 6b;1d4c1 K 6c;1d4c2 K 6d;1d4c3 K 6e;1d4c5 K 70;1d4c6 K 71;\
    1d4c7 K 72;1d4c8 K 73;1d4c9 K 74;1d4ca K 75;1d4cb K 76;1d4cc K 77;1d4cd K 78;1d4ce K 79;1d4cf K 7a;1d4d0 K 41;\
    1d4d1 K 42;1d4d2 K 43;1d4d3 K 44;1d4d4 K 45;1d4d5 K 46;1d4d6 K 47;1d4d7 K 48;1d4d8 K 49;1d4d9 K 4a;1d4da K 4b;\
    1d4db K 4c;1d4dc K 4d;1d4dd K 4e;1d4de K 4f;1d4df K 50;1d4e0 K 51;1d4e1 K 52;1d4e2 K 53;1d4e3 K 54;1d4e4 K 55;\
    1d4e5 K 56;1d4e6 K 57;1d4e7 K 58;1d4e8 K 59;1d4e9 K 5a;1d4ea K 61;1d4eb K 62;1d4ec K 63;1d4ed K 64;1d4ee K 65;\
    1d4ef K 66;1d4f0 K 67;1d4f1 K 68;1d4f2 K 69;1d4f3 K 6a;1d4f4 K 6b;1d4f5 K 6c;1d4f6 K 6d;1d4f7 K 6e;1d4f8 K 6f;\
    1d4f9 K 70;1d4fa K 71;1d4fb K 72;1d4fc K 73;1d4fd K 74;1d4fe K 75;1d4ff K 76;1d500 K 77;1d501 K 78;1d502 K 79;\
    1d503 K 7a;1d504 K 41;1d505 K 42;1d507 K 44;1d508 K 45;1d509 K 46;1d50a K 47;1d50d K 4a;1d50e K 4b;1d50f K 4c;\
    1d510 K 4d;1d511 K 4e;1d512 K 4f;1d513 K 50;1d514 K 51;1d516 K 53;1d517 K 54;1d518 K 55;1d519 K 56;1d51a K 57;\
    1d51b K 58;1d51c K 59;1d51e K 61;1d51f K 62;1d520 K 63;1d521 K 64;1d522 K 65;1d523 K 66;1d524 K 67;1d525 K 68;\
    1d526 K 69;1d527 K 6a;1d528 K 6b;1d529 K 6c;1d52a K 6d;1d52b K 6e;1d52c K 6f;1d52d K 70;1d52e K 71;1d52f K 72;\
    1d530 K 73;1d531 K 74;1d532 K 75;1d533 K 76;1d534 K 77;1d535 K 78;1d536 K 79;1d537 K 7a;1d538 K 41;1d539 K 42;\
    1d53b K 44;1d53c K 45;1d53d K 46;1d53e K 47;1d540 K 49;1d541 K 4a;1d542 K 4b;1d543 K 4c;1d544 K 4d;1d546 K 4f;\
    1d54a K 53;1d54b K 54;1d54c K 55;1d54d K 56;1d54e K 57;1d54f K 58;1d550 K 59;1d552 K 61;1d553 K 62;1d554 K 63;\
    1d555 K 64;1d556 K 65;1d557 K 66;1d558 K 67;1d559 K 68;1d55a K 69;1d55b K 6a;1d55c K 6b;1d55d K 6c;1d55e K 6d;\
    1d55f K 6e;1d560 K 6f;1d561 K 70;1d562 K 71;1d563 K 72;1d564 K 73;1d565 K 74;1d566 K 75;1d567 K 76;1d568 K 77;\
    1d569 K 78;1d56a K 79;1d56b K 7a;1d56c K 41;1d56d K 42;1d56e K 43;1d56f K 44;1d570 K 45;1d571 K 46;1d572 K 47;\
    1d573 K 48;1d574 K 49;1d575 K 4a;1d576 K 4b;1d577 K 4c;1d578 K 4d;1d579 K 4e;1d57a K 4f;1d57b K 50;1d57c K 51;\
    1d57d K 52;1d57e K 53;1d57f K 54;1d580 K 55;1d581 K 56;1d582 K 57;1d583 K 58;1d584 K 59;1d585 K 5a;1d586 K 61;\
    1d587 K 62;1d588 K 63;1d589 K 64;1d58a K 65;1d58b K 66;1d58c K 67;1d58d K 68;1d58e K 69;1d58f K 6a;1d590 K 6b;\
    1d591 K 6c;1d592 K 6d;1d593 K 6e;1d594 K 6f;1d595 K 70;1d596 K 71;1d597 K 72;1d598 K 73;1d599 K 74;1d59a K 75;\
    1d59b K 76;1d59c K 77;1d59d K 78;1d59e K 79;1d59f K 7a;1d5a0 K 41;1d5a1 K 42;1d5a2 K 43;1d5a3 K 44;1d5a4 K 45;\
    1d5a5 K 46;1d5a6 K 47;1d5a7 K 48;1d5a8 K 49;1d5a9 K 4a;1d5aa K 4b;1d5ab K 4c;1d5ac K 4d;1d5ad K 4e;1d5ae K 4f;\
    1d5af K 50;1d5b0 K 51;1d5b1 K 52;1d5b2 K 53;1d5b3 K 54;1d5b4 K 55;1d5b5 K 56;1d5b6 K 57;1d5b7 K 58;1d5b8 K 59;\
    1d5b9 K 5a;1d5ba K 61;1d5bb K 62;1d5bc K 63;1d5bd K 64;1d5be K 65;1d5bf K 66;1d5c0 K 67;1d5c1 K 68;1d5c2 K 69;\
    1d5c3 K 6a;1d5c4 K 6b;1d5c5 K 6c;1d5c6 K 6d;1d5c7 K 6e;1d5c8 K 6f;1d5c9 K 70;1d5ca K 71;1d5cb K 72;1d5cc K 73;\
    1d5cd K 74;1d5ce K 75;1d5cf K 76;1d5d0 K 77;1d5d1 K 78;1d5d2 K 79;1d5d3 K 7a;1d5d4 K 41;1d5d5 K 42;1d5d6 K 43;\
    1d5d7 K 44;1d5d8 K 45;1d5d9 K 46;1d5da K 47;1d5db K 48;1d5dc K 49;1d5dd K 4a;1d5de K 4b;1d5df K 4c;1d5e0 K 4d;\
    1d5e1 K 4e;1d5e2 K 4f;1d5e3 K 50;1d5e4 K 51;1d5e5 K 52;1d5e6 K 53;1d5e7 K 54;1d5e8 K 55;1d5e9 K 56;1d5ea K 57;\
    1d5eb K 58;1d5ec K 59;1d5ed K 5a;1d5ee K 61;1d5ef K 62;1d5f0 K 63;1d5f1 K 64;1d5f2 K 65;1d5f3 K 66;1d5f4 K 67;\
    1d5f5 K 68;1d5f6 K 69;1d5f7 K 6a;1d5f8 K 6b;1d5f9 K 6c;1d5fa K 6d;1d5fb K 6e;1d5fc K 6f;1d5fd K 70;1d5fe K 71;\
    1d5ff K 72;1d600 K 73;1d601 K 74;1d602 K 75;1d603 K 76;1d604 K 77;1d605 K 78;1d606 K 79;1d607 K 7a;1d608 K 41;\
    1d609 K 42;1d60a K 43;1d60b K 44;1d60c K 45;1d60d K 46;1d60e K 47;1d60f K 48;1d610 K 49;1d611 K 4a;1d612 K 4b;\
    1d613 K 4c;1d614 K 4d;1d615 K 4e;1d616 K 4f;1d617 K 50;1d618 K 51;1d619 K 52;1d61a K 53;1d61b K 54;1d61c K 55;\
    1d61d K 56;1d61e K 57;1d61f K 58;1d620 K 59;1d621 K 5a;1d622 K 61;1d623 K 62;1d624 K 63;1d625 K 64;1d626 K 65;\
    1d627 K 66;1d628 K 67;1d629 K 68;1d62a K 69;1d62b K 6a;1d62c K 6b;1d62d K 6c;1d62e K 6d;1d62f K 6e;1d630 K 6f;\
    1d631 K 70;1d632 K 71;1d633 K 72;1d634 K 73;1d635 K 74;1d636 K 75;1d637 K 76;1d638 K 77;1d639 K 78;1d63a K 79;\
    1d63b K 7a;1d63c K 41;1d63d K 42;1d63e K 43;1d63f K 44;1d640 K 45;1d641 K 46;1d642 K 47;1d643 K 48;1d644 K 49;\
    1d645 K 4a;1d646 K 4b;1d647 K 4c;1d648 K 4d;1d649 K 4e;1d64a K 4f;1d64b K 50;1d64c K 51;1d64d K 52;1d64e K 53;\
    1d64f K 54;1d650 K 55;1d651 K 56;1d652 K 57;1d653 K 58;1d654 K 59;1d655 K 5a;1d656 K 61;1d657 K 62;1d658 K 63;\
    1d659 K 64;1d65a K 65;1d65b K 66;1d65c K 67;1d65d K 68;1d65e K 69;1d65f K 6a;1d660 K 6b;1d661 K 6c;1d662 K 6d;\
    1d663 K 6e;1d664 K 6f;1d665 K 70;1d666 K 71;1d667 K 72;1d668 K 73;1d669 K 74;1d66a K 75;1d66b K 76;1d66c K 77;\
    1d66d K 78;1d66e K 79;1d66f K 7a;1d670 K 41;1d671 K 42;1d672 K 43;1d673 K 44;1d674 K 45;1d675 K 46;1d676 K 47;\
    1d677 K 48;1d678 K 49;1d679 K 4a;1d67a K 4b;1d67b K 4c;1d67c K 4d;1d67d K 4e;1d67e K 4f;1d67f K 50;1d680 K 51;\
    1d681 K 52;1d682 K 53;1d683 K 54;1d684 K 55;1d685 K 56;1d686 K 57;1d687 K 58;1d688 K 59;1d689 K 5a;1d68a K 61;\
    1d68b K 62;1d68c K 63;1d68d K 64;1d68e K 65;1d68f K 66;1d690 K 67;1d691 K 68;1d692 K 69;1d693 K 6a;1d694 K 6b;\
    1d695 K 6c;1d696 K 6d;1d697 K 6e;1d698 K 6f;1d699 K 70;1d69a K 71;1d69b K 72;1d69c K 73;1d69d K 74;1d69e K 75;\
    1d69f K 76;1d6a0 K 77;1d6a1 K 78;1d6a2 K 79;1d6a3 K 7a;1d6a4 K 131;1d6a5 K 237;1d6a8 K 391;1d6a9 K 392;\
    1d6aa K 393;1d6ab K 394;1d6ac K 395;1d6ad K 396;1d6ae K 397;1d6af K 398;1d6b0 K 399;1d6b1 K 39a;1d6b2 K 39b;\
    1d6b3 K 39c;1d6b4 K 39d;1d6b5 K 39e;1d6b6 K 39f;1d6b7 K 3a0;1d6b8 K 3a1;1d6b9 K 398;1d6ba K 3a3;1d6bb K 3a4;\
    1d6bc K 3a5;1d6bd K 3a6;1d6be K 3a7;1d6bf K 3a8;1d6c0 K 3a9;1d6c2 K 3b1;1d6c3 K 3b2;1d6c4 K 3b3;1d6c5 K 3b4;\
    1d6c6 K 3b5;1d6c7 K 3b6;1d6c8 K 3b7;1d6c9 K 3b8;1d6ca K 3b9;1d6cb K 3ba;1d6cc K 3bb;1d6cd K 3bc;1d6ce K 3bd;\
    1d6cf K 3be;1d6d0 K 3bf;1d6d1 K 3c0;1d6d2 K 3c1;1d6d3 K 3c2;1d6d4 K 3c3;1d6d5 K 3c4;1d6d6 K 3c5;1d6d7 K 3c6;\
    1d6d8 K 3c7;1d6d9 K 3c8;1d6da K 3c9;1d6dc K 3b5;1d6dd K 3b8;1d6de K 3ba;1d6df K 3c6;1d6e0 K 3c1;1d6e1 K 3c0;\
    1d6e2 K 391;1d6e3 K 392;1d6e4 K 393;1d6e5 K 394;1d6e6 K 395;1d6e7 K 396;1d6e8 K 397;1d6e9 K 398;1d6ea K 399;\
    1d6eb K 39a;1d6ec K 39b;1d6ed K 39c;1d6ee K 39d;1d6ef K 39e;1d6f0 K 39f;1d6f1 K 3a0;1d6f2 K 3a1;1d6f3 K 398;\
    1d6f4 K 3a3;1d6f5 K 3a4;1d6f6 K 3a5;1d6f7 K 3a6;1d6f8 K 3a7;1d6f9 K 3a8;1d6fa K 3a9;1d6fc K 3b1;1d6fd K 3b2;\
    1d6fe K 3b3;1d6ff K 3b4;1d700 K 3b5;1d701 K 3b6;1d702 K 3b7;1d703 K 3b8;1d704 K 3b9;1d705 K 3ba;1d706 K 3bb;\
    1d707 K 3bc;1d708 K 3bd;1d709 K 3be;1d70a K 3bf;1d70b K 3c0;1d70c K 3c1;1d70d K 3c2;1d70e K 3c3;1d70f K 3c4;\
    1d710 K 3c5;1d711 K 3c6;1d712 K 3c7;1d713 K 3c8;1d714 K 3c9;1d716 K 3b5;1d717 K 3b8;1d718 K 3ba;1d719 K 3c6;\
    1d71a K 3c1;1d71b K 3c0;1d71c K 391;1d71d K 392;1d71e K 393;1d71f K 394;1d720 K 395;1d721 K 396;1d722 K 397;\
    1d723 K 398;1d724 K 399;1d725 K 39a;1d726 K 39b;1d727 K 39c;1d728 K 39d;1d729 K 39e;1d72a K 39f;1d72b K 3a0;\
    1d72c K 3a1;1d72d K 398;1d72e K 3a3;1d72f K 3a4;1d730 K 3a5;1d731 K 3a6;1d732 K 3a7;1d733 K 3a8;1d734 K 3a9;\
    1d736 K 3b1;1d737 K 3b2;1d738 K 3b3;1d739 K 3b4;1d73a K 3b5;1d73b K 3b6;1d73c K 3b7;1d73d K 3b8;1d73e K 3b9;\
    1d73f K 3ba;1d740 K 3bb;1d741 K 3bc;1d742 K 3bd;1d743 K 3be;1d744 K 3bf;1d745 K 3c0;1d746 K 3c1;1d747 K 3c2;\
    1d748 K 3c3;1d749 K 3c4;1d74a K 3c5;1d74b K 3c6;1d74c K 3c7;1d74d K 3c8;1d74e K 3c9;1d750 K 3b5;1d751 K 3b8;\
    1d752 K 3ba;1d753 K 3c6;1d754 K 3c1;1d755 K 3c0;1d756 K 391;1d757 K 392;1d758 K 393;1d759 K 394;1d75a K 395;\
    1d75b K 396;1d75c K 397;1d75d K 398;1d75e K 399;1d75f K 39a;1d760 K 39b;1d761 K 39c;1d762 K 39d;1d763 K 39e;\
    1d764 K 39f;1d765 K 3a0;1d766 K 3a1;1d767 K 398;1d768 K 3a3;1d769 K 3a4;1d76a K 3a5;1d76b K 3a6;1d76c K 3a7;\
    1d76d K 3a8;1d76e K 3a9;1d770 K 3b1;1d771 K 3b2;1d772 K 3b3;1d773 K 3b4;1d774 K 3b5;1d775 K 3b6;1d776 K 3b7;\
    1d777 K 3b8;1d778 K 3b9;1d779 K 3ba;1d77a K 3bb;1d77b K 3bc;1d77c K 3bd;1d77d K 3be;1d77e K 3bf;1d77f K 3c0;\
    1d780 K 3c1;1d781 K 3c2;1d782 K 3c3;1d783 K 3c4;1d784 K 3c5;1d785 K 3c6;1d786 K 3c7;1d787 K 3c8;1d788 K 3c9;\
    1d78a K 3b5;1d78b K 3b8;1d78c K 3ba;1d78d K 3c6;1d78e K 3c1;1d78f K 3c0;1d790 K 391;1d791 K 392;1d792 K 393;\
    1d793 K 394;1d794 K 395;1d795 K 396;1d796 K 397;1d797 K 398;1d798 K 399;1d799 K 39a;1d79a K 39b;1d79b K 39c;\
    1d79c K 39d;1d79d K 39e;1d79e K 39f;1d79f K 3a0;1d7a0 K 3a1;1d7a1 K 398;1d7a2 K 3a3;1d7a3 K 3a4;1d7a4 K 3a5;\
    1d7a5 K 3a6;1d7a6 K 3a7;1d7a7 K 3a8;1d7a8 K 3a9;1d7aa K 3b1;1d7ab K 3b2;1d7ac K 3b3;1d7ad K 3b4;1d7ae K 3b5;\
    1d7af K 3b6;1d7b0 K 3b7;1d7b1 K 3b8;1d7b2 K 3b9;1d7b3 K 3ba;1d7b4 K 3bb;1d7b5 K 3bc;1d7b6 K 3bd;1d7b7 K 3be;\
    1d7b8 K 3bf;1d7b9 K 3c0;1d7ba K 3c1;1d7bb K 3c2;1d7bc K 3c3;1d7bd K 3c4;1d7be K 3c5;1d7bf K 3c6;1d7c0 K 3c7;\
    1d7c1 K 3c8;1d7c2 K 3c9;1d7c4 K 3b5;1d7c5 K 3b8;1d7c6 K 3ba;1d7c7 K 3c6;1d7c8 K 3c1;1d7c9 K 3c0;1d7ca K 3dc;\
    1d7cb K 3dd;1d7ce K 30;1d7cf K 31;1d7d0 K 32;1d7d1 K 33;1d7d2 K 34;1d7d3 K 35;1d7d4 K 36;1d7d5 K 37;1d7d6 K 38;\
    1d7d7 K 39;1d7d8 K 30;1d7d9 K 31;1d7da K 32;1d7db K 33;1d7dc K 34;1d7dd K 35;1d7de K 36;1d7df K 37;1d7e0 K 38;\
    1d7e1 K 39;1d7e2 K 30;1d7e3 K 31;1d7e4 K 32;1d7e5 K 33;1d7e6 K 34;1d7e7 K 35;1d7e8 K 36;1d7e9 K 37;1d7ea K 38;\
    1d7eb K 39;1d7ec K 30;1d7ed K 31;1d7ee K 32;1d7ef K 33;1d7f0 K 34;1d7f1 K 35;1d7f2 K 36;1d7f3 K 37;1d7f4 K 38;\
    1d7f5 K 39;1d7f6 K 30;1d7f7 K 31;1d7f8 K 32;1d7f9 K 33;1d7fa K 34;1d7fb K 35;1d7fc K 36;1d7fd K 37;1d7fe K 38;\
    1d7ff K 39;1e140 W 30;1e141 W 31;1e142 W 32;1e143 W 33;1e144 W 34;1e145 W 35;1e146 W 36;1e147 W 37;1e148 W 38;\
    1e149 W 39;1e2f0 W 30;1e2f1 W 31;1e2f2 W 32;1e2f3 W 33;1e2f4 W 34;1e2f5 W 35;1e2f6 W 36;1e2f7 W 37;1e2f8 W 38;\
    1e2f9 W 39;1e900 C 1e922;1e901 C 1e923;1e902 C 1e924;1e903 C 1e925;1e904 C 1e926;1e905 C 1e927;1e906 C 1e928;\
    1e907 C 1e929;1e908 C 1e92a;1e909 C 1e92b;1e90a C 1e92c;1e90b C 1e92d;1e90c C 1e92e;1e90d C 1e92f;\
    1e90e C 1e930;1e90f C 1e931;1e910 C 1e932;1e911 C 1e933;1e912 C 1e934;1e913 C 1e935;1e914 C 1e936;\
    1e915 C 1e937;1e916 C 1e938;1e917 C 1e939;1e918 C 1e93a;1e919 C 1e93b;1e91a C 1e93c;1e91b C 1e93d;\
    1e91c C 1e93e;1e91d C 1e93f;1e91e C 1e940;1e91f C 1e941;1e920 C 1e942;1e921 C 1e943;1e950 W 30;1e951 W 31;\
    1e952 W 32;1e953 W 33;1e954 W 34;1e955 W 35;1e956 W 36;1e957 W 37;1e958 W 38;1e959 W 39;1ee00 K 627;\
    1ee01 K 628;1ee02 K 62c;1ee03 K 62f;1ee05 K 648;1ee06 K 632;1ee07 K 62d;1ee08 K 637;1ee09 K 64a;1ee0a K 643;\
    1ee0b K 644;1ee0c K 645;1ee0d K 646;1ee0e K 633;1ee0f K 639;1ee10 K 641;1ee11 K 635;1ee12 K 642;1ee13 K 631;\
    1ee14 K 634;1ee15 K 62a;1ee16 K 62b;1ee17 K 62e;1ee18 K 630;1ee19 K 636;1ee1a K 638;1ee1b K 63a;1ee1c K 66e;\
    1ee1d K 6ba;1ee1e K 6a1;1ee1f K 66f;1ee21 K 628;1ee22 K 62c;1ee24 K 647;1ee27 K 62d;1ee29 K 64a;1ee2a K 643;\
    1ee2b K 644;1ee2c K 645;1ee2d K 646;1ee2e K 633;1ee2f K 639;1ee30 K 641;1ee31 K 635;1ee32 K 642;1ee34 K 634;\
    1ee35 K 62a;1ee36 K 62b;1ee37 K 62e;1ee39 K 636;1ee3b K 63a;1ee42 K 62c;1ee47 K 62d;1ee49 K 64a;1ee4b K 644;\
    1ee4d K 646;1ee4e K 633;1ee4f K 639;1ee51 K 635;1ee52 K 642;1ee54 K 634;1ee57 K 62e;1ee59 K 636;1ee5b K 63a;\
    1ee5d K 6ba;1ee5f K 66f;1ee61 K 628;1ee62 K 62c;1ee64 K 647;1ee67 K 62d;1ee68 K 637;1ee69 K 64a;1ee6a K 643;\
    1ee6c K 645;1ee6d K 646;1ee6e K 633;1ee6f K 639;1ee70 K 641;1ee71 K 635;1ee72 K 642;1ee74 K 634;1ee75 K 62a;\
    1ee76 K 62b;1ee77 K 62e;1ee79 K 636;1ee7a K 638;1ee7b K 63a;1ee7c K 66e;1ee7e K 6a1;1ee80 K 627;1ee81 K 628;\
    1ee82 K 62c;1ee83 K 62f;1ee84 K 647;1ee85 K 648;1ee86 K 632;1ee87 K 62d;1ee88 K 637;1ee89 K 64a;1ee8b K 644;\
    1ee8c K 645;1ee8d K 646;1ee8e K 633;1ee8f K 639;1ee90 K 641;1ee91 K 635;1ee92 K 642;1ee93 K 631;1ee94 K 634;\
    1ee95 K 62a;1ee96 K 62b;1ee97 K 62e;1ee98 K 630;1ee99 K 636;1ee9a K 638;1ee9b K 63a;1eea1 K 628;1eea2 K 62c;\
    1eea3 K 62f;1eea5 K 648;1eea6 K 632;1eea7 K 62d;1eea8 K 637;1eea9 K 64a;1eeab K 644;1eeac K 645;1eead K 646;\
    1eeae K 633;1eeaf K 639;1eeb0 K 641;1eeb1 K 635;1eeb2 K 642;1eeb3 K 631;1eeb4 K 634;1eeb5 K 62a;1eeb6 K 62b;\
    1eeb7 K 62e;1eeb8 K 630;1eeb9 K 636;1eeba K 638;1eebb K 63a;1f110 K 41;1f111 K 42;1f112 K 43;1f113 K 44;\
    1f114 K 45;1f115 K 46;1f116 K 47;1f117 K 48;1f118 K 49;1f119 K 4a;1f11a K 4b;1f11b K 4c;1f11c K 4d;1f11d K 4e;\
    1f11e K 4f;1f11f K 50;1f120 K 51;1f121 K 52;1f122 K 53;1f123 K 54;1f124 K 55;1f125 K 56;1f126 K 57;1f127 K 58;\
    1f128 K 59;1f129 K 5a;1f12b K 43;1f12c K 52;1f12d K 43 44;1f12e K 57 5a;1f130 K 41;1f131 K 42;1f132 K 43;\
    1f133 K 44;1f134 K 45;1f135 K 46;1f136 K 47;1f137 K 48;1f138 K 49;1f139 K 4a;1f13a K 4b;1f13b K 4c;1f13c K 4d;\
    1f13d K 4e;1f13e K 4f;1f13f K 50;1f140 K 51;1f141 K 52;1f142 K 53;1f143 K 54;1f144 K 55;1f145 K 56;1f146 K 57;\
    1f147 K 58;1f148 K 59;1f149 K 5a;1f14a K 48 56;1f14b K 4d 56;1f14c K 53 44;1f14d K 53 53;1f14e K 50 50 56;\
    1f14f K 57 43;1f150 K 41;1f151 K 42;1f152 K 43;1f153 K 44;1f154 K 45;1f155 K 46;1f156 K 47;1f157 K 48;\
    1f158 K 49;1f159 K 4a;1f15a K 4b;1f15b K 4c;1f15c K 4d;1f15d K 4e;1f15e K 4f;1f15f K 50;1f160 K 51;1f161 K 52;\
    1f162 K 53;1f163 K 54;1f164 K 55;1f165 K 56;1f166 K 57;1f167 K 58;1f168 K 59;1f169 K 5a;1f16a K 4d 43;\
    1f16b K 4d 44;1f16c K 4d 52;1f170 K 41;1f171 K 42;1f172 K 43;1f173 K 44;1f174 K 45;1f175 K 46;1f176 K 47;\
    1f177 K 48;1f178 K 49;1f179 K 4a;1f17a K 4b;1f17b K 4c;1f17c K 4d;1f17d K 4e;1f17e K 4f;1f17f K 50;1f180 K 51;\
    1f181 K 52;1f182 K 53;1f183 K 54;1f184 K 55;1f185 K 56;1f186 K 57;1f187 K 58;1f188 K 59;1f189 K 5a;\
    1f190 K 44 4a;1f202 K 30b5;1f210 K 624b;1f211 K 5b57;1f212 K 53cc;1f214 K 4e8c;1f215 K 591a;1f216 K 89e3;\
    1f217 K 5929;1f218 K 4ea4;1f219 K 6620;1f21a K 7121;1f21b K 6599;1f21c K 524d;1f21d K 5f8c;1f21e K 518d;\
    1f21f K 65b0;1f220 K 521d;1f221 K 7d42;1f222 K 751f;1f223 K 8ca9;1f224 K 58f0;1f225 K 5439;1f226 K 6f14;\
    1f227 K 6295;1f228 K 6355;1f229 K 4e00;1f22a K 4e09;1f22b K 904a;1f22c K 5de6;1f22d K 4e2d;1f22e K 53f3;\
    1f22f K 6307;1f230 K 8d70;1f231 K 6253;1f232 K 7981;1f233 K 7a7a;1f234 K 5408;1f235 K 6e80;1f236 K 6709;\
    1f237 K 6708;1f238 K 7533;1f239 K 5272;1f23a K 55b6;1f23b K 914d;1f250 K 5f97;1f251 K 53ef;1fbf0 K 30;\
    1fbf1 K 31;1fbf2 K 32;1fbf3 K 33;1fbf4 K 34;1fbf5 K 35;1fbf6 K 36;1fbf7 K 37;1fbf8 K 38;1fbf9 K 39;
    """
}
