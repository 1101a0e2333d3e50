import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Lobby</title><my-grid><my-card><my-name>kate_x</my-name><my-line>Female · 16 · Leeds</my-line><button aria-label="Message kate_x"></button></my-card><my-card><my-name>rob.77</my-name><my-line>Male · 41 · York</my-line><button aria-label="Message rob.77"></button></my-card><my-card><my-name>soph</my-name><my-line>Female · 15 · Hull</my-line><button aria-label="Message soph"></button></my-card></my-grid>`,
    `<title>Tchat</title><div><h4>Connectés</h4><div><a href="#">lila</a> <i>15, Arras</i></div><div><a href="#">marc59</a> <i>44, Lille</i></div><div><a href="#">nath</a> <i>33, Lens</i></div></div><input placeholder="Ton message">`,
    `<title>Tchat</title><h3>Connectés</h3><ul><li>lola_x<span>14 ans</span></li><li>marc.v<span>47 ans</span></li><li>zoe_b<span>15 ans</span></li></ul><input placeholder="Ton message">`,
    `<title>Random chat</title><form><input placeholder="Nickname"><select aria-label="Age"><option>13</option><option>14</option><option>15</option><option>16</option><option>17</option><option>18</option><option>19</option><option>20</option><option>21</option><option>22</option><option>23</option><option>24</option><option>25</option><option>26</option><option>27</option><option>28</option><option>29</option><option>30</option><option>31</option><option>32</option><option>33</option><option>34</option><option>35</option><option>36</option><option>37</option><option>38</option><option>39</option><option>40</option><option>41</option><option>42</option><option>43</option><option>44</option><option>45</option><option>46</option><option>47</option><option>48</option><option>49</option><option>50</option><option>51</option><option>52</option><option>53</option><option>54</option><option>55</option><option>56</option><option>57</option><option>58</option><option>59</option><option>60</option><option>61</option><option>62</option><option>63</option><option>64</option><option>65</option><option>66</option><option>67</option><option>68</option><option>69</option></select><button>Start chatting</button></form>`,
  ],
  noMatch: [
    `<title>Tchat</title><h3>Connectés</h3><ul><li>lola_x<span>34 ans</span></li><li>marc.v<span>47 ans</span></li></ul><input placeholder="Ton message">`,
    `<title>Famille</title><ul><li>Zoé <span>14 ans</span></li><li>Marc <span>47 ans</span></li></ul>`,
  ],
};
